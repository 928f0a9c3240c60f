import type { Database } from './db';
import { customerRowSchema, parseRows, withIndexes, type CustomerRow } from './rows';

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
 * Forgets those who were looked at longest ago, `most` of them but for `spared`. Who is looked at meanwhile is spared as
 * well: choosing and forgetting are one transaction. Nobody has looked at whom an import brought (`usedAt` is 0): they go
 * first. Answers how many it forgot.
 */
export function forgetOldest(
  db: Database,
  { most, spared }: { most: number; spared: ReadonlySet<string> },
): Promise<number> {
  return db.transaction('rw', db.customers, db.aliases, db.tickets, async () => {
    const ids = await first(db.customers.orderBy('usedAt'), most, spared);
    if (ids.length > 0) await remove(db, ids);
    return ids.length;
  });
}

/**
 * Forgets what was read of those who were looked at, and last before `before` (epoch ms): as `forgetOldest` does, but for
 * whom `left` names something that stays. They are as if nobody had looked at them. `taken`: how many it dealt with.
 */
export function forgetAged(
  db: Database,
  { before, most, spared }: { before: number; most: number; spared: ReadonlySet<string> },
  left: (row: CustomerRow) => CustomerRow['answers'] | null,
): Promise<{ taken: number; gone: number }> {
  return db.transaction('rw', db.customers, db.aliases, db.tickets, async () => {
    const aged = db.customers.where('usedAt').between(0, before, false, false);
    const ids = await first(aged, most, spared);
    const stay = parseRows(customerRowSchema, await db.customers.bulkGet(ids)).flatMap((row) => {
      const answers = left(row);
      return answers ? [withIndexes({ ...row, answers, usedAt: 0 })] : [];
    });
    const staying = new Set(stay.map(({ id }) => id));
    const gone = ids.filter((id) => !staying.has(id));
    if (gone.length > 0) await remove(db, gone);
    if (stay.length > 0) {
      await db.customers.bulkPut(stay);
      await db.tickets
        .where('customerId')
        .anyOf([...staying])
        .delete();
    }
    return { taken: ids.length, gone: gone.length };
  });
}

/** Ids of the first `most` in their order but for `spared`. */
async function first(
  rows: ReturnType<Database['customers']['orderBy']>,
  most: number,
  spared: ReadonlySet<string>,
): Promise<string[]> {
  const ids = await rows.limit(most + spared.size).primaryKeys();
  return ids.filter((id) => !spared.has(id)).slice(0, most);
}
