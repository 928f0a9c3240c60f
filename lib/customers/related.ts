/**
 * Other records of this browser that may be the same person, or people of the same company. They are offered to open
 * and never merged. Every look goes by an index and ends after a few rows, however many customers are kept.
 */
import { addressKey, untagged } from '../identity/address';
import type { Source } from '../pack/pack';
import type { Database } from '../store/db';
import { customerRowSchema, parseRows, type CustomerRow, type StoredAnswer } from '../store/rows';
import { wholeOf } from '../store/words';
import { importedId, type CustomerRecord, type Related } from './customer';
import { storedAnswer, summaryOf } from './record';

/** Rows that one look may read: words and prefixes find others too, who are then left out. */
const looked = 20;
/** Offered for one reason. */
const most = 5;
/** Looks for one reason: a list of fifty accounts is not looked for whole. */
const asked = 5;

const emailPrefix = 'email:';

interface Known {
  row: CustomerRow;
  record: CustomerRecord;
  sources: readonly Source[];
}

/** An id as one source gives it; two sources may give the same to different people. `null`: the desk's own word. */
interface SourceId {
  source: string | null;
  id: string;
}

const idsIn = (stored: StoredAnswer | undefined): string[] =>
  [stored?.facts, ...(stored?.accounts ?? []).map(({ facts }) => facts)].flatMap(
    (facts) => facts?.externalId ?? [],
  );

/** The ids by which the customer is known: of the chosen accounts, and of all that may still be chosen. */
function idsOf({ row, record }: Known): SourceId[] {
  const own = row.externalId === undefined ? [] : [{ source: null, id: row.externalId }];
  const told = record.answers.flatMap(({ sourceId, accounts, chosen, facts }) =>
    (accounts && chosen === undefined ? accounts.map((account) => account.facts) : [facts]).flatMap(
      ({ externalId }) => (externalId === undefined ? [] : [{ source: sourceId, id: externalId }]),
    ),
  );
  return [...own, ...told].slice(0, asked);
}

/** Whether the same source gives the other the same id. */
function shares(other: CustomerRow, { source, id }: SourceId, sources: readonly Source[]): boolean {
  if (source === null) return other.externalId === id;
  const known = sources.find((one) => one.id === source);
  const stored = known
    ? storedAnswer(other, known)
    : source === importedId
      ? other.answers[source]
      : undefined;
  return idsIn(stored).includes(id);
}

async function sameAccount(db: Database, known: Known): Promise<CustomerRow[]> {
  const found = await Promise.all(
    idsOf(known).map(async (sourceId) => {
      const hits = await db.customers.where('words').equals(wholeOf(sourceId.id)).limit(looked).toArray();
      return parseRows(customerRowSchema, hits).filter((other) => shares(other, sourceId, known.sources));
    }),
  );
  const addresses = known.record.answers.flatMap((answer) => answer.addresses ?? []).slice(0, looked);
  const aliases = await db.aliases.bulkGet(addresses.map((address) => emailPrefix + addressKey(address)));
  return [...found.flat(), ...(await rowsOf(db, aliases))];
}

/** Addresses that differ in their plus-tag alone: without it, and with others. */
async function plusTagged(db: Database, { record }: Known): Promise<CustomerRow[]> {
  const addresses = record.keys
    .filter((key) => key.startsWith(emailPrefix))
    .map((key) => key.slice(emailPrefix.length))
    .slice(0, asked);
  const found = await Promise.all(
    addresses.map(async (address) => {
      const bare = untagged(address) ?? address;
      const [local = ''] = bare.split('@');
      const [plain, tagged] = await Promise.all([
        db.aliases.get(emailPrefix + bare),
        db.aliases.where('key').startsWith(`${emailPrefix}${local}+`).limit(looked).toArray(),
      ]);
      return [plain, ...tagged.filter(({ key }) => untagged(key.slice(emailPrefix.length)) === bare)];
    }),
  );
  return rowsOf(db, found.flat());
}

/** Others at the company's domain, who was looked at last first. */
async function sameDomain(db: Database, { row }: Known): Promise<CustomerRow[]> {
  if (row.domain === undefined) return [];
  const others = await db.customers
    .where('[domain+usedAt]')
    .between([row.domain, -Infinity], [row.domain, Infinity])
    .reverse()
    .limit(looked)
    .toArray();
  return parseRows(customerRowSchema, others);
}

async function rowsOf(
  db: Database,
  aliases: readonly ({ customerId: string } | undefined)[],
): Promise<CustomerRow[]> {
  const ids = [...new Set(aliases.flatMap((alias) => alias?.customerId ?? []))].slice(0, looked);
  return parseRows(customerRowSchema, await db.customers.bulkGet(ids));
}

const lastUse = ({ usedAt, updatedAt }: CustomerRow) => usedAt ?? updatedAt;

/** At most five for each reason, the surest reason first, and within it those who were looked at last. */
export async function readRelated(db: Database, known: Known): Promise<Related[]> {
  const [account, tag, domain] = await db.transaction('r', db.customers, db.aliases, () =>
    Promise.all([sameAccount(db, known), plusTagged(db, known), sameDomain(db, known)]),
  );
  const offered = new Set([known.row.id]);
  const some = (rows: CustomerRow[], because: Related['because']) =>
    rows
      .toSorted((a, b) => lastUse(b) - lastUse(a))
      .filter(({ id }) => !offered.has(id) && offered.add(id))
      .slice(0, most)
      .map((row): Related => ({ ...summaryOf(row), because }));
  return [...some(account, 'same-account'), ...some(tag, 'plus-tag'), ...some(domain, 'same-domain')];
}
