import type { Database } from './db';

/** Looking at somebody again within this time writes nothing. */
const hour = 3_600_000;

/** Notes that somebody looked at a customer (epoch ms). */
export async function touch(db: Database, id: string, now: number): Promise<void> {
  await db.customers
    .where('id')
    .equals(id)
    .modify((row) => {
      if (now - (row.usedAt ?? 0) < hour) return false;
      row.usedAt = now;
    });
}
