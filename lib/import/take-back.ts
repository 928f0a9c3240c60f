import { importedId } from '../customers/customer';
import { isPersonKey } from '../customers/keys';
import type { Database } from '../store/db';
import { batchIds, importBatchSchema, positionId } from '../store/import-rows';
import { customerRowSchema, parseRow, withIndexes, type CustomerRow } from '../store/rows';
import type { Stamp } from './batch';

/**
 * Takes an import back, batch by batch: what it said goes, and so does a customer of whom nothing else is known. What a
 * later import says instead, and all that desks and sources said, stays. Stopped half way, it goes on where it was.
 * `told` hears after each batch how many are done, and how many customers went with it.
 */
export async function takeBack(
  db: Database,
  stamp: Stamp,
  told: (done: number, of: number, gone: number) => void | Promise<void> = () => undefined,
): Promise<void> {
  const ids = await db.imports
    .where('id')
    .between(...batchIds(stamp.id))
    .primaryKeys();
  for (const [at, id] of ids.entries()) {
    const gone = await takeBatchBack(db, stamp, id);
    await told(at + 1, ids.length, gone);
  }
  await db.imports.bulkDelete([stamp.id, positionId(stamp.id)]);
}

function takeBatchBack(db: Database, stamp: Stamp, id: string): Promise<number> {
  return db.transaction('rw', db.customers, db.aliases, db.tickets, db.imports, async () => {
    const batch = parseRow(importBatchSchema, await db.imports.get(id));
    const rows = (await db.customers.bulkGet(batch?.customers ?? []))
      .flatMap((row) => parseRow(customerRowSchema, row) ?? [])
      .filter(({ answers }) => {
        const answer = answers[importedId];
        return answer?.print === stamp.print && answer.fetchedAt === stamp.startedAt;
      });
    for (const row of rows) delete row.answers[importedId];
    const bare = await unknownElse(db, rows);
    await db.customers.bulkPut(rows.filter((row) => !bare.has(row.id)).map(withIndexes));
    await db.customers.bulkDelete([...bare]);
    await db.aliases
      .where('customerId')
      .anyOf([...bare])
      .delete();
    await db.imports.delete(id);
    return bare.size;
  });
}

/** Those of whom nothing is left but the one address or id that an import found them by. */
async function unknownElse(db: Database, rows: readonly CustomerRow[]): Promise<Set<string>> {
  const silent = rows.filter(
    ({ answers, name, email, externalId }) =>
      Object.keys(answers).length === 0 && !name && !(email && externalId),
  );
  const bare = new Set<string>();
  for (const { id } of silent) {
    const tickets = db.tickets.where('[customerId+seenAt]').between([id, -Infinity], [id, Infinity]);
    const aliases = await db.aliases.where('customerId').equals(id).primaryKeys();
    if ((await tickets.count()) === 0 && aliases.filter(isPersonKey).length <= 1) bare.add(id);
  }
  return bare;
}
