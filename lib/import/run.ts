import type { Database } from '../store/db';
import { positionId, type Counts, type Refusal } from '../store/import-rows';
import { positionOf, writeBatch, type Stamp } from './batch';
import type { Column } from './columns';
import { rowsOf, type Layout } from './detect';
import { factsReader, type KnownRow } from './facts';
import { isRefused, type RawRow } from './row';

/** Rows of one transaction: enough that few are needed, few enough that none holds the page up. */
export const batchSize = 500;

export interface Plan extends Stamp {
  layout: Layout;
  columns: Column[];
}

export interface Progress {
  rows: number;
  counts: Counts;
  /** Bytes of the file that have been read. */
  bytes: number;
  /** The place at which an interrupted import stopped is still being looked for. */
  seeking: boolean;
}

export interface RunOptions {
  signal: AbortSignal;
  told(progress: Progress): void;
  batch?: number;
}

/**
 * Reads the file and writes its rows, from where the database says that it stopped. Begun again, at whatever moment it
 * ended, it comes to the same database as in one go. Answers whether it came to the end; rejects with the browser's
 * error where a batch could not be written, and nothing of that batch is there then.
 */
export async function runImport(
  db: Database,
  plan: Plan,
  file: Blob,
  { signal, told, batch = batchSize }: RunOptions,
): Promise<'done' | 'stopped'> {
  let position = await positionOf(db, plan.id);
  const known = factsReader(plan.columns, plan.layout.unread);
  const read = (row: RawRow): KnownRow | Refusal => (isRefused(row) ? row : known(row));
  let skip = position.rows;
  let waiting: RawRow[] = [];
  const write = async (bytes: number) => {
    position = await writeBatch(db, plan, position, waiting.splice(0, batch).map(read));
    told({ rows: position.rows, counts: position.counts, bytes, seeking: false });
  };
  for await (const { rows, bytes } of rowsOf(file, plan.layout)) {
    if (signal.aborted) return 'stopped';
    if (skip >= rows.length) {
      skip -= rows.length;
      told({ rows: position.rows, counts: position.counts, bytes, seeking: true });
      continue;
    }
    waiting = waiting.concat(skip > 0 ? rows.slice(skip) : rows);
    skip = 0;
    while (waiting.length >= batch) {
      await write(bytes);
      if (signal.aborted) return 'stopped';
    }
  }
  if (waiting.length > 0) await write(file.size);
  return 'done';
}

/** Imports of which a file or a place is still kept, but for those that are `open`: the browser was closed at their very end. */
export async function leftOver(db: Database, open: readonly string[]): Promise<string[]> {
  const keys = await db.imports.toCollection().primaryKeys();
  const ids = keys.flatMap((key) => /^([^:]+)(?::at)?$/.exec(key)?.[1] ?? []);
  return [...new Set(ids)].filter((id) => !open.includes(id));
}

/** The file and the place are not needed any more; what each batch did is, for the report and for taking it back. */
export async function endImport(db: Database, id: string): Promise<void> {
  await db.imports.bulkDelete([id, positionId(id)]);
}
