import type { Database } from './db';

/** Customers with what they are found by and their tickets, all or nothing. Within a transaction of all three tables. */
async function remove(db: Database, ids: string[]): Promise<void> {
  await Promise.all([
    db.customers.bulkDelete(ids),
    db.aliases.where('customerId').anyOf(ids).delete(),
    db.tickets.where('customerId').anyOf(ids).delete(),
  ]);
}

/** Forgets one customer: the record, what it is found by, and its tickets. */
export async function forgetOne(db: Database, id: string): Promise<void> {
  db.held.delete(id);
  await db.transaction('rw', db.customers, db.aliases, db.tickets, () => remove(db, [id]));
}

/** Forgets every customer, alias and ticket, and the files whose import has not come to its end. */
export async function forgetAll(db: Database): Promise<void> {
  db.held.clear();
  await db.transaction('rw', db.customers, db.aliases, db.tickets, db.imports, () =>
    Promise.all([db.customers.clear(), db.aliases.clear(), db.tickets.clear(), db.imports.clear()]),
  );
}

/**
 * Forgets those who were looked at longest ago, of those looked at before `before` (epoch ms), but for `spared`. Who is
 * looked at meanwhile is spared as well: choosing and forgetting are one transaction. Answers whom it forgot.
 */
export function forgetOldest(
  db: Database,
  { before, most, spared }: { before: number; most: number; spared: ReadonlySet<string> },
): Promise<string[]> {
  return db.transaction('rw', db.customers, db.aliases, db.tickets, async () => {
    const oldest = await db.customers
      .where('usedAt')
      .below(before)
      .limit(most + spared.size)
      .primaryKeys();
    const ids = oldest.filter((id) => !spared.has(id)).slice(0, most);
    if (ids.length > 0) await remove(db, ids);
    return ids;
  });
}
