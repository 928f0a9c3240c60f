/**
 * Which of a source's several accounts a customer is, as the agent said. Made by a person, so its truth is
 * `storage.local`, one entry a customer: IndexedDB is a cache that browsers lose, and a record that is read again must
 * find the choice that was made for it.
 */
import * as v from 'valibot';
import { strongestOf } from './keys';

/** The part of `storage.local` that is used here. */
export interface AccountArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Key of the chosen account, by source id. */
export type ChosenAccounts = Readonly<Record<string, string>>;

const prefix = 'account:';
const entry = v.pipe(
  v.custom<object>((stored) => !Array.isArray(stored)),
  v.record(v.string(), v.string()),
);

export const isAccountKey = (key: string): boolean => key.startsWith(prefix);

async function read(area: Pick<AccountArea, 'get'>, aliases: readonly string[]): Promise<ChosenAccounts[]> {
  if (aliases.length === 0) return [];
  const stored = await area.get(aliases.map((alias) => prefix + alias));
  return aliases.map((alias) => {
    const parsed = v.safeParse(entry, stored[prefix + alias]);
    return parsed.success ? parsed.output : {};
  });
}

/** What was chosen for the customer with these aliases; an entry that does not parse counts as never chosen. */
export async function chosenAccounts(
  area: Pick<AccountArea, 'get'>,
  keys: readonly string[],
): Promise<ChosenAccounts> {
  const entries = await read(area, strongestOf(keys));
  return Object.assign({}, ...entries.toReversed()) as ChosenAccounts;
}

/** Keeps a choice, or takes it back with `null`. Two tabs take turns, so that neither loses what the other chose. */
export async function setAccount(
  area: AccountArea,
  keys: readonly string[],
  sourceId: string,
  account: string | null,
): Promise<void> {
  await navigator.locks.request('deskside accounts', async () => {
    const aliases = strongestOf(keys);
    const entries = await read(area, aliases);
    const after = aliases.map((alias, at): [string, ChosenAccounts] => {
      const { [sourceId]: _before, ...others } = entries[at] ?? {};
      return [prefix + alias, at === 0 && account !== null ? { ...others, [sourceId]: account } : others];
    });
    const [full, empty] = [after.filter(hasAny), after.filter((one) => !hasAny(one))];
    if (full.length > 0) await area.set(Object.fromEntries(full));
    if (empty.length > 0) await area.remove(empty.map(([key]) => key));
  });
}

const hasAny = ([, chosen]: [string, ChosenAccounts]): boolean => Object.keys(chosen).length > 0;

/** Forgets what was chosen for a customer. `keys`: all aliases of the record, read before they are forgotten. */
export const forgetAccounts = (area: Pick<AccountArea, 'remove'>, keys: readonly string[]): Promise<void> =>
  area.remove(keys.map((alias) => prefix + alias));
