import { importedId } from '../customers/customer';
import type { Database } from '../store/db';
import {
  batchId,
  importPositionSchema,
  positionId,
  type Counts,
  type ImportPositionRow,
  type Refusal,
} from '../store/import-rows';
import {
  aliasRowSchema,
  customerRowSchema,
  parseRow,
  parseRows,
  withIndexes,
  type AliasRow,
  type CustomerRow,
} from '../store/rows';
import { holds, withRow } from './accounts';
import type { KnownRow } from './facts';
import { refusal } from './row';

/** Which import a customer's imported facts are of: the file's name, and when it began, which no other has. */
export interface Stamp {
  id: string;
  print: string;
  startedAt: number;
}

/** Rows that the browser is handed at once: each costs the page time, and between two handfuls it can draw. */
const HANDFUL = 25;

/** The place in the database is not where this import left it: everything was forgotten meanwhile. */
export class Forgotten extends Error {
  override name = 'Forgotten';
}

const nothing: Counts = { imported: 0, updated: 0, unchanged: 0, refused: 0 };

/** How far an import has come; the start where the database does not know it (any more). */
export async function positionOf(db: Database, id: string): Promise<ImportPositionRow> {
  const row = parseRow(importPositionSchema, await db.imports.get(positionId(id)));
  return row ?? { id: positionId(id), rows: 0, batches: 0, counts: nothing };
}

/**
 * Writes some rows and the new position in one transaction: either both are there or none. Of customers who are known,
 * nothing changes but what was imported. `before` is where these rows begin.
 */
export async function writeBatch(
  db: Database,
  stamp: Stamp,
  before: ImportPositionRow,
  rows: readonly (KnownRow | Refusal)[],
): Promise<ImportPositionRow> {
  const known = rows.filter((row) => 'key' in row);
  return db.transaction('rw', db.customers, db.aliases, db.imports, async () => {
    const { rows: there } = await positionOf(db, stamp.id);
    if (there !== before.rows) throw new Forgotten('the place of the import is gone');
    const stored = await storedCustomers(
      db,
      known.map(({ key }) => key),
    );
    const counts = { ...before.counts };
    const touched = new Map<string, CustomerRow>();
    const aliases: AliasRow[] = [];
    const refused: Refusal[] = [];
    for (const row of rows) {
      if (!('key' in row)) {
        refused.push(row);
        continue;
      }
      let customer = stored.get(row.key);
      if (!customer) {
        customer = newCustomer(row, stamp.startedAt);
        stored.set(row.key, customer);
        aliases.push({ key: row.key, customerId: customer.id });
      }
      const earlier = customer.answers[importedId];
      const mine = earlier?.print === stamp.print && earlier.fetchedAt === stamp.startedAt;
      const next = withRow(mine ? earlier : undefined, row.facts);
      if (!next) {
        refused.push(refusal(row.line, 'too-many', row.email ?? row.externalId ?? ''));
        continue;
      }
      if (earlier && holds(earlier, row.facts)) counts.unchanged += 1;
      else if (earlier && !mine) counts.updated += 1;
      else counts.imported += 1;
      const { facts, accounts } = next;
      customer.answers[importedId] = {
        print: stamp.print,
        status: 'ok',
        fetchedAt: stamp.startedAt,
        facts,
        ...(accounts && { accounts }),
      };
      touched.set(customer.id, customer);
    }
    counts.refused += refused.length;
    const written = [...touched.values()];
    for (let at = 0; at < written.length; at += HANDFUL) {
      await db.customers.bulkPut(written.slice(at, at + HANDFUL).map(withIndexes));
    }
    for (let at = 0; at < aliases.length; at += HANDFUL) {
      await db.aliases.bulkPut(aliases.slice(at, at + HANDFUL));
    }
    const after = { ...before, rows: before.rows + rows.length, batches: before.batches + 1, counts };
    const batch = { id: batchId(stamp.id, before.batches), customers: [...touched.keys()], refused };
    await db.imports.bulkPut([batch, after]);
    return after;
  });
}

/** Customers by the alias they are known by. A damaged row is no row, and an alias without one leads nowhere. */
async function storedCustomers(db: Database, keys: string[]): Promise<Map<string, CustomerRow>> {
  const aliases = parseRows(aliasRowSchema, await db.aliases.bulkGet([...new Set(keys)]));
  const rows = await db.customers.bulkGet(aliases.map(({ customerId }) => customerId));
  const found = new Map<string, CustomerRow>();
  const byId = new Map<string, CustomerRow>();
  for (const [at, { key, customerId }] of aliases.entries()) {
    const row = byId.get(customerId) ?? parseRow(customerRowSchema, rows[at]);
    if (!row) continue;
    byId.set(customerId, row);
    found.set(key, row);
  }
  return found;
}

/**
 * Somebody nobody has seen yet. Beside what was imported, the row says only what it is found by: as the desk's own word
 * that goes before what sources say, so anything else of the file would hide a newer answer.
 */
function newCustomer({ email, externalId }: KnownRow, at: number): CustomerRow {
  return {
    id: crypto.randomUUID(),
    ...(email !== undefined ? { email } : { externalId }),
    answers: {},
    updatedAt: at,
    // They go first where room is short, and not by age.
    usedAt: 0,
  };
}
