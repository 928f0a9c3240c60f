/** Forgetting for good: the record, and everything that is kept beside it about the same person. */
import type { Database } from '../store/db';
import { forgetAll, forgetOne } from '../store/remove';
import type { Area } from '../trail/trail';
import { expectFewer } from './census';

/** Somebody who is to be forgotten, as they were known until now. */
export interface Leaving {
  id: string;
  /** Their aliases (`aliasKeys`). */
  keys: readonly string[];
  /** Keys of their tickets. */
  tickets: readonly string[];
}

/** One kind of thing that is kept in `storage.local` about customers. */
export interface Forgetter {
  /** Whether a key is of this kind. */
  isKey(key: string): boolean;
  /** Removes what is kept of this kind about this customer, and no more. */
  forget(area: Area, who: Leaving): Promise<void>;
}

export interface ForgetDeps {
  db: Database;
  area: Area;
  forgetters: readonly Forgetter[];
}

async function whoIs(db: Database, id: string): Promise<Leaving> {
  // A database that does not open holds nobody; what lies beside it is forgotten all the same.
  const [kept, tickets] = await Promise.all([
    db.aliases.where('customerId').equals(id).primaryKeys(),
    db.tickets.where('customerId').equals(id).primaryKeys(),
  ]).catch(() => [[], []]);
  return { id, keys: [...new Set([...kept, ...db.held.keysOf(id)])], tickets };
}

/** Forgets one customer, and leaves all others as they are. The trail of logins stays: it is what the agent did. */
export async function forgetCustomer({ db, area, forgetters }: ForgetDeps, id: string): Promise<void> {
  const who = await whoIs(db, id);
  await Promise.all(forgetters.map((kind) => kind.forget(area, who)));
  await expectFewer(area, 1);
  await forgetOne(db, id);
}

/** Forgets every customer, and what the agent wrote and chose about them. The trail of logins stays. */
export async function forgetEverybody({ db, area, forgetters }: ForgetDeps): Promise<void> {
  const keys = Object.keys(await area.get(null)).filter((key) => forgetters.some((kind) => kind.isKey(key)));
  if (keys.length > 0) await area.remove(keys);
  await expectFewer(area, Infinity);
  await forgetAll(db);
}
