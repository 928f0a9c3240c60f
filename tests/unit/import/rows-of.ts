/** Reading files in tests as the page does, in pieces as small as wanted. */
import { csvRows } from '../../../lib/import/csv';
import { isRefused, type RawRow } from '../../../lib/import/row';
import { textOf } from '../../../lib/import/text';
import { ndjsonRows } from '../../../lib/import/ndjson';
import type { Encoding } from '../../../lib/import/bytes';

type Content = string | Uint8Array<ArrayBuffer>;

export async function csv(
  content: Content,
  how: { delimiter?: string; slice?: number; encoding?: Encoding } = {},
) {
  const { delimiter = ',', slice = 7, encoding = 'utf-8' } = how;
  const rows: RawRow[] = [];
  for await (const piece of csvRows(textOf(new Blob([content]), encoding, slice), delimiter)) {
    rows.push(...piece.rows);
  }
  return rows;
}

export async function ndjson(content: string, columns: string[], slice = 5) {
  const rows: RawRow[] = [];
  for await (const piece of ndjsonRows(textOf(new Blob([content]), 'utf-8', slice), columns)) {
    rows.push(...piece.rows);
  }
  return rows;
}

export const cellsOf = (rows: readonly RawRow[]): string[][] =>
  rows.flatMap((row) => (isRefused(row) ? [] : [row.cells]));
