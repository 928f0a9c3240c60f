/** An import over a database of its own, as the page runs it. */
import 'fake-indexeddb/auto';
import { remember } from '../../../lib/customers/writer';
import { guessColumns } from '../../../lib/import/columns';
import { detect } from '../../../lib/import/detect';
import { endImport, runImport, type Plan } from '../../../lib/import/run';
import { openDatabase, type Database } from '../../../lib/store/db';

export const fresh = (): Database => openDatabase(`import-${crypto.randomUUID()}`);

export async function planOf(content: Blob, part: Partial<Plan> = {}): Promise<Plan> {
  const detected = await detect(content);
  if (!detected.ok) throw new Error(detected.problem);
  const { layout, sample } = detected;
  const columns = guessColumns(
    layout.columns,
    sample.map(({ cells }) => cells),
  );
  return { id: 'one', print: 'team.csv', startedAt: 1000, layout, columns, ...part };
}

export interface Ran {
  end: 'done' | 'stopped';
  counts: Record<'imported' | 'updated' | 'unchanged' | 'refused', number>;
  rows: number;
}

/** Runs it, or as many batches of it as told. */
export async function run(
  db: Database,
  plan: Plan,
  content: Blob,
  batch = 4,
  batches = Infinity,
): Promise<Ran> {
  const stop = new AbortController();
  let done = 0;
  let last: Pick<Ran, 'counts' | 'rows'> = {
    counts: { imported: 0, updated: 0, unchanged: 0, refused: 0 },
    rows: 0,
  };
  const end = await runImport(db, plan, content, {
    signal: stop.signal,
    batch,
    told({ counts, rows, seeking }) {
      if (seeking) return;
      last = { counts, rows };
      done += 1;
      if (done >= batches) stop.abort();
    },
  });
  if (end === 'done') await endImport(db, plan.id);
  return { end, ...last };
}

export const lines = (...rows: string[]): Blob => new Blob([rows.join('\n')]);

/** A customer whom the desk has named on a ticket. */
export const seen = (db: Database, email: string, ticket: string, at = 500) =>
  remember(
    db,
    { role: 'requester', email, name: `Desk ${email}`, hook: 'page' },
    'https://desk.example.com/',
    { key: `rt:${ticket}`, id: ticket, url: `https://desk.example.com/${ticket}`, firstHand: true },
    at,
  );

/** All that is kept, without the ids that are made up anew each time. */
export async function contents(db: Database) {
  const [customers, aliases, imports] = await Promise.all([
    db.customers.toArray(),
    db.aliases.toArray(),
    db.imports.toArray(),
  ]);
  const keys = new Map(aliases.map(({ key, customerId }) => [customerId, key]));
  const named = (id: string) => keys.get(id) ?? 'nobody';
  return {
    customers: customers
      .map(({ id, ...row }) => ({ ...row, id: named(id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    aliases: aliases.map(({ key }) => key).sort(),
    imports: imports.map((row) =>
      'customers' in row ? { ...row, customers: row.customers.map(named) } : row,
    ),
  };
}

export async function customerOf(db: Database, key: string) {
  const alias = await db.aliases.get(key);
  const row = alias && (await db.customers.get(alias.customerId));
  if (!row) throw new Error(`nobody is ${key}`);
  return row;
}
