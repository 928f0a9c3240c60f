import Papa from 'papaparse';
import { encodingOf, isWorkbook, type Encoding } from './bytes';
import { csvRows } from './csv';
import { isAddress } from './address';
import { flatten, linesOf, ndjsonRows } from './ndjson';
import { isRefused, type CellsRow, type Piece } from './row';
import { textOf } from './text';

/** How a file is to be read. `columns` of NDJSON are paths into each object. */
export interface Layout {
  encoding: Encoding;
  kind: 'csv' | 'ndjson';
  /** Of CSV. */
  delimiter: string;
  header: boolean;
  columns: string[];
  /** How many more the file has than are read. */
  unread?: number | undefined;
}

/** `rows`: how many the file has, as its start tells; of a small file, exactly. */
export type Detected =
  | { ok: true; layout: Layout; sample: CellsRow[]; rows: number }
  | { ok: false; problem: 'empty' | 'workbook' | 'json' };

/** Bytes from which delimiter, columns and sample are told. */
const HEAD = 1 << 18;
const SAMPLE_ROWS = 200;
const MOST_COLUMNS = 200;
const delimiters = [',', ';', '\t', '|'];

/** Looks at a file's start, and at all of it for the encoding. */
export async function detect(file: Blob): Promise<Detected> {
  if (file.size === 0) return { ok: false, problem: 'empty' };
  if (await isWorkbook(file)) return { ok: false, problem: 'workbook' };
  const encoding = await encodingOf(file);
  const { text } = (await textOf(file, encoding, HEAD).next()).value ?? { text: '' };
  const start = text.trimStart();
  if (!start) return { ok: false, problem: 'empty' };
  if (start.startsWith('[') && /^\[\s*[{\]]/.test(start)) return { ok: false, problem: 'json' };
  if (start.startsWith('{')) {
    const paths = await pathsOf(file, encoding);
    if (paths.length === 0) return { ok: false, problem: 'json' };
    const object = { encoding, kind: 'ndjson', delimiter: ',', header: false } as const;
    return withSample(file, { ...object, ...readOf(paths) });
  }
  const delimiter = delimiterOf(text);
  const bare = { encoding, kind: 'csv', delimiter, header: false, columns: [] } as const;
  const [first] = (await sampleOf(file, { ...bare, columns: [] }, 1)).sample;
  if (!first) return { ok: false, problem: 'empty' };
  return withSample(file, layoutOf({ ...bare, columns: [] }, first.cells, looksLikeHeader(first.cells)));
}

/** The same file with or without a header, as the person says. */
export async function withHeader(file: Blob, layout: Layout, header: boolean): Promise<Detected> {
  const [first] = (await sampleOf(file, { ...layout, header: false }, 1)).sample;
  return withSample(file, layoutOf(layout, first?.cells ?? [], header));
}

const layoutOf = (
  { encoding, kind, delimiter }: Layout,
  first: readonly string[],
  header: boolean,
): Layout => ({
  encoding,
  kind,
  delimiter,
  header,
  ...readOf(first.map((cell) => (header ? cell.trim() : ''))),
});

/** The columns that are read. A form of more than those helps nobody; what stands in the others is left out. */
function readOf(all: readonly string[]): Pick<Layout, 'columns' | 'unread'> {
  const unread = all.length - MOST_COLUMNS;
  return { columns: all.slice(0, MOST_COLUMNS), ...(unread > 0 && { unread }) };
}

async function withSample(file: Blob, layout: Layout): Promise<Detected> {
  return { ok: true, layout, ...(await sampleOf(file, layout, SAMPLE_ROWS)) };
}

async function sampleOf(
  file: Blob,
  layout: Layout,
  most: number,
): Promise<{ sample: CellsRow[]; rows: number }> {
  const sample: CellsRow[] = [];
  let seen = 0;
  let bytes = 0;
  for await (const { rows, bytes: read } of rowsOf(file, layout)) {
    seen += rows.length;
    bytes = read;
    for (const row of rows) if (!isRefused(row) && sample.length < most) sample.push(row);
    if (sample.length >= most) break;
  }
  return { sample, rows: bytes > 0 ? Math.round((seen * file.size) / bytes) : 0 };
}

/** Every row of the file; the header is none. */
export async function* rowsOf(file: Blob, layout: Layout): AsyncGenerator<Piece> {
  const text = textOf(file, layout.encoding);
  if (layout.kind === 'ndjson') return yield* ndjsonRows(text, layout.columns);
  let header = layout.header;
  for await (const { rows, bytes } of csvRows(text, layout.delimiter)) {
    if (!header || rows.length === 0) yield { rows, bytes };
    else {
      header = false;
      yield { rows: rows.slice(1), bytes };
    }
  }
}

/** Where most of the first rows fall into the same number of cells. A file of one column has none. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text, { preview: 20, newline: '\n', delimitersToGuess: delimiters });
  return delimiters.includes(meta.delimiter) ? meta.delimiter : ',';
}

/** A header names columns: no address, no number, nothing empty between. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell, at) => cell || at < cells.length - 1);
  return named.every((cell) => cell !== '' && !isAddress(cell) && !/^[\d\s.,:/+-]+$/.test(cell));
}

/** Paths that the first objects of the file have, in the order in which they appear. */
async function pathsOf(file: Blob, encoding: Encoding): Promise<string[]> {
  const paths = new Set<string>();
  let seen = 0;
  for await (const { lines } of linesOf(textOf(file, encoding))) {
    for (const { text, long } of lines) {
      if (long || seen >= SAMPLE_ROWS) continue;
      seen += 1;
      for (const path of flatten(text)?.keys() ?? []) paths.add(path);
    }
    if (seen >= SAMPLE_ROWS) break;
  }
  return [...paths];
}
