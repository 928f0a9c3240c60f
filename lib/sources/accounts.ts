import type { Account } from '../customers/customer';
import { accountKey } from './account-key';
import type { Asked, Read } from './dialect';
import { isEmpty, type Told } from './facts';
import { whose, type Whose } from './whose';

/** More than anybody would read through to choose one. */
const MOST_ACCOUNTS = 50;

/**
 * What a source says that answered about one customer. An endpoint that was asked with an address need not repeat it, so
 * an answer that leaves out whom it is about counts.
 */
export const readCustomer = (told: Told, asked: Asked): Read =>
  readAll([told], asked, ['asked', 'unmapped', 'unsaid']);

/**
 * What a source says that told of these customers: the facts of the only one, or all who may be meant, to be chosen
 * from, but never one of several by chance. Entries about others are dropped, and so are those that do not say whom
 * they are about where the pack says that they do: a search may find whom nobody asked for. The one that has the very
 * address goes before those that only have it without its plus-tag; such a one is never taken unasked.
 */
export const readCustomers = (told: readonly Told[], asked: Asked): Read =>
  readAll(told, asked, ['asked', 'unmapped']);

function readAll(told: readonly Told[], asked: Asked, taken: readonly Whose[]): Read {
  if (told.length === 0) return { ok: false, problem: 'unknown' };
  const readable = told.filter((one) => !isEmpty(one));
  const of = (...wanted: readonly Whose[]) =>
    readable.filter(({ marks }) => wanted.includes(whose(marks, asked)));
  const own = of(...taken);
  const untagged = of('untagged');
  if (own.length + untagged.length === 0) {
    return { ok: false, problem: of('other').length === 0 ? 'bad-shape' : 'wrong-customer' };
  }
  if (own.length === 0) {
    const accounts = accountsOf(untagged).map((account) => ({ ...account, note: 'untagged' as const }));
    return { ok: true, said: { facts: {}, accounts } };
  }
  const accounts = accountsOf(own);
  const [only, second] = accounts;
  if (second || !only) return { ok: true, said: { facts: {}, accounts } };
  const addresses = own[0]?.addresses ?? [];
  return { ok: true, said: { facts: only.facts, ...(addresses.length > 0 && { addresses }) } };
}

/** Each customer once, by a key that stays the same when the list is answered in another order. */
function accountsOf(told: readonly Told[]): Account[] {
  const distinct = new Map(told.map(({ facts }) => [JSON.stringify(facts), facts]));
  const byKey = Map.groupBy(distinct.values(), accountKey);
  const accounts = [...byKey].flatMap(([key, sharing]) =>
    // The company gives one id to several: only all of the facts tell them apart.
    sharing.map((facts) => ({ key: sharing.length > 1 ? JSON.stringify(facts) : key, facts })),
  );
  return accounts.slice(0, MOST_ACCOUNTS);
}
