import type { Account } from '../customers/customer';
import { accountKey } from './account-key';
import type { Asked, Read } from './dialect';
import { isEmpty, type Told } from './facts';
import { whose } from './whose';

/** More than anybody would read through to choose one. */
const MOST_ACCOUNTS = 50;

/**
 * What a source says that told of these customers: the facts of the only one, or all who may be meant, to be chosen
 * from, but never one of several by chance. Entries about others are dropped. The one that has the very address goes
 * before those that only have it without its plus-tag; such a one is never taken unasked.
 */
export function readCustomers(told: readonly Told[], asked: Asked): Read {
  if (told.length === 0) return { ok: false, problem: 'unknown' };
  const readable = told.filter((one) => !isEmpty(one));
  const own = readable.filter((one) => whose(one, asked) === 'asked');
  const untagged = readable.filter((one) => whose(one, asked) === 'untagged');
  if (own.length + untagged.length === 0) {
    return { ok: false, problem: readable.length === 0 ? 'bad-shape' : 'wrong-customer' };
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
