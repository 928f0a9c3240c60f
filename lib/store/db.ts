/** The one place that opens the database. All earlier `version()` lines stay, so that old profiles upgrade. */
import { Dexie, type EntityTable } from 'dexie';
import { Held } from './held';
import type { ImportRow } from './import-rows';
import type { Keeper } from './room';
import {
  customerRowSchema,
  parseRow,
  withIndexes,
  type AliasRow,
  type CustomerRow,
  type TicketRow,
} from './rows';

export type Database = Dexie & {
  customers: EntityTable<CustomerRow, 'id'>;
  aliases: EntityTable<AliasRow, 'key'>;
  tickets: EntityTable<TicketRow, 'key'>;
  imports: EntityTable<ImportRow, 'id'>;
  /** Customers that there was no room for: shown while this page or background lives, and gone with it. */
  held: Held;
  /** Set by whoever writes. */
  keeper?: Keeper;
  /** Where it is looked after: resolves once it is open, or is known not to open. Writers wait for it. */
  opened?: Promise<void>;
};

/**
 * Opens on first use; `name` differs in tests only. A connection steps aside when another one wants to upgrade or delete
 * the database, and opens again when it is used next: Dexie does so by itself.
 */
export function openDatabase(name = 'deskside'): Database {
  const db = new Dexie(name) as Database;
  db.held = new Held();
  db.version(1).stores({
    customers: 'id, updatedAt',
    aliases: 'key, customerId',
    tickets: 'key, [customerId+seenAt], seenAt',
  });
  db.version(2)
    .stores({ customers: 'id, updatedAt, usedAt, *words, [domain+usedAt]', imports: 'id' })
    .upgrade((change) => change.table('customers').toCollection().modify(indexed));
  db.on('ready', () => refuseNewer(db), true);
  return db;
}

/** A row with its indexes; one that is damaged goes, since it would keep all others from being upgraded. */
function indexed(row: unknown, place: { value?: unknown }): void {
  const parsed = parseRow(customerRowSchema, row);
  if (parsed) place.value = withIndexes(parsed);
  else delete place.value;
}

/** Another, later Deskside has written the database: what its rows mean is not known here, so none is read. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor() {
    super('the database was written by a later version');
  }
}

/** Dexie opens a later version as it is. It counts versions by tens, and small mends of its own in ones. */
function refuseNewer(db: Database): void {
  if (Math.floor(db.backendDB().version / 10) > db.verno) throw new NewerDatabaseError();
}
