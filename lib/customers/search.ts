/** Finding customers by what is typed, over the index of words (docs/decisions/017). */
import type { FoundCustomer } from '../sidebar/view';
import type { Database } from '../store/db';
import { customerRowSchema, parseRows, type CustomerRow } from '../store/rows';
import { askedWords, splitWords, wholeOf } from '../store/words';
import { summaryOf } from './record';

const searchLimit = 20;
/** Ids read from the index for one word: a beginning that more customers share is cut there. */
const mostIds = 10_000;
/** Records looked into for one search. */
const mostRows = 200;
/** Of those used last, looked into where a word was cut: whom the agent means is likely among them. */
const mostRecent = 100;

/** The customers that have this very address or id. */
const exactIds = (db: Database, whole: string): Promise<string[]> =>
  db.customers.where('words').equals(whole).limit(searchLimit).primaryKeys();

const idsOf = async (db: Database, beginning: string): Promise<Set<string>> =>
  new Set(await db.customers.where('words').startsWith(beginning).limit(mostIds).primaryKeys());

/**
 * Who may be meant: in the order of the rarest word, whole words before longer ones, as the index has them. Never the
 * whole table: of a word that was cut, only what was read counts, and the records used last beside it.
 */
async function candidates(db: Database, words: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(words.map((word) => idsOf(db, word)));
  const [rarest, ...others] = lists.toSorted((a, b) => a.size - b.size);
  if (!rarest) return [];
  const cut = (list: Set<string>) => list.size >= mostIds;
  const sure: string[] = [];
  const maybe: string[] = [];
  for (const id of rarest) {
    if (others.every((list) => list.has(id))) sure.push(id);
    // The index may have it behind the cut: the record itself tells.
    else if (others.every((list) => list.has(id) || cut(list))) maybe.push(id);
  }
  const recent = lists.some(cut)
    ? await db.customers.orderBy('usedAt').reverse().limit(mostRecent).primaryKeys()
    : [];
  return [...new Set([...recent, ...sure, ...maybe])];
}

/** What is looked at of a desk's or a source's word. */
type Said = { [field in 'name' | 'email' | 'externalId' | 'stripeId']?: string | undefined };

const begins = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.every((beginning) => words.some((word) => word.startsWith(beginning)));

const factsOf = ({ answers, ...row }: CustomerRow): Said[] => [
  row,
  ...Object.values(answers).flatMap(({ facts, accounts = [] }) => [
    facts,
    ...accounts.map((account) => account.facts),
  ]),
];

/** The addresses and ids of a customer, as the index has them. */
const wholesOf = (row: CustomerRow): string[] =>
  factsOf(row)
    .flatMap(({ email, externalId, stripeId }) => [email, externalId, stripeId])
    .flatMap((value) => (value ? [wholeOf(value)] : []));

/**
 * How well a customer fits: 0 an address or id to the letter, 1 the beginning of one, 2 by name, 3 by anything else
 * that is known; `null` not at all.
 */
export function fitOf(row: CustomerRow, text: string): 0 | 1 | 2 | 3 | null {
  const whole = wholeOf(text);
  const wholes = wholesOf(row);
  if (wholes.includes(whole)) return 0;
  // A plain word is more likely a name, even where it begins an address as well.
  if (/[^\p{L}\s]/u.test(whole) && wholes.some((value) => value.startsWith(whole))) return 1;
  const asked = askedWords(text);
  if (asked.length === 0) return null;
  const names = factsOf(row).flatMap(({ name }) => name ?? []);
  if (names.some((name) => begins(splitWords(name), asked))) return 2;
  return begins(row.words ?? [], asked) ? 3 : null;
}

async function rowsOf(db: Database, ids: readonly string[]): Promise<CustomerRow[]> {
  const rows: unknown[] = await db.customers.bulkGet(ids.slice(0, mostRows));
  return parseRows(customerRowSchema, rows.filter(Boolean));
}

/** At most 20, best first: how well they fit, then who was used last. */
export async function searchCustomers(db: Database, text: string): Promise<FoundCustomer[]> {
  const whole = wholeOf(text);
  if (!whole) return [];
  const [exact, beginning, others] = await Promise.all([
    exactIds(db, whole),
    db.customers.where('words').startsWith(whole).limit(searchLimit).primaryKeys(),
    candidates(db, askedWords(text)),
  ]);
  const rows = await rowsOf(db, [...new Set([...exact, ...beginning, ...others])]);
  return rows
    .flatMap((row) => {
      const fit = fitOf(row, text);
      return fit === null ? [] : [{ row, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit || lastUse(b.row) - lastUse(a.row))
    .slice(0, searchLimit)
    .map(({ row }) => summaryOf(row));
}

const lastUse = ({ usedAt, updatedAt }: CustomerRow): number => usedAt ?? updatedAt;

/** Who was seen on a ticket last, at most `limit`. */
export async function recentCustomers(db: Database, limit: number): Promise<FoundCustomer[]> {
  const seen = await db.tickets
    .orderBy('seenAt')
    .reverse()
    .limit(limit * 10)
    .toArray();
  const ids = [...new Set(seen.map(({ customerId }) => customerId))].slice(0, limit);
  return (await rowsOf(db, ids)).map(summaryOf);
}
