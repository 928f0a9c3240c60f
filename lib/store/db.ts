/** The one place that opens the database. All earlier `version()` lines stay, so that old profiles upgrade. */
import { Dexie, type EntityTable } from 'dexie';
import type { AliasRow, CustomerRow, ImportRow, TicketRow } from './rows';
import { withIndexes } from './rows';

export type Database = Dexie & {
  customers: EntityTable<CustomerRow, 'id'>;
  aliases: EntityTable<AliasRow, 'key'>;
  tickets: EntityTable<TicketRow, 'key'>;
  imports: EntityTable<ImportRow, 'id'>;
};

/** Opens on first use. `name` differs in tests only. */
export function openDatabase(name = 'deskside'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    customers: 'id, updatedAt',
    aliases: 'key, customerId',
    tickets: 'key, [customerId+seenAt], seenAt',
  });
  db.version(2)
    .stores({ customers: 'id, updatedAt, usedAt, *words', imports: 'id' })
    .upgrade((change) => change.table('customers').toCollection().modify(withIndexes));
  return db;
}
