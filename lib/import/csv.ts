import Papa from 'papaparse';
import { longestRow, refusal, type Piece, type RawRow } from './row';
import type { TextPiece } from './text';

/** What the library's parser tells of each row (papaparse 5.7). */
interface Step {
  data: string[][];
  errors: { code: string }[];
  meta: { cursor: number };
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
const newlines = (text: string) => text.split('\n').length - 1;

/**
 * Rows of comma-separated text with whatever delimiter. Its text comes decoded: the library's own reading of files cuts
 * characters in two where a chunk ends. Empty lines are no rows. A quote that is never closed, or not where a cell ends,
 * costs its own line and not the rows below.
 */
export async function* csvRows(pieces: AsyncIterable<TextPiece>, delimiter: string): AsyncGenerator<Piece> {
  let rest = '';
  let line = 1;
  /** Within a line that was given up. */
  let skipping = false;
  for await (const { text, bytes, last } of pieces) {
    const rows: RawRow[] = [];
    const refuse = (code: 'quotes' | 'too-long') => {
      const end = rest.indexOf('\n');
      const bad = end < 0 ? rest : rest.slice(0, end);
      rows.push(refusal(line, code, bad));
      skipping = end < 0;
      rest = skipping ? '' : rest.slice(end + 1);
      if (!skipping) line += 1;
    };
    rest += text;
    if (skipping) {
      const end = rest.indexOf('\n');
      skipping = end < 0;
      rest = skipping ? '' : rest.slice(end + 1);
      if (!skipping) line += 1;
    }
    for (;;) {
      const read = parse(rest, delimiter, last);
      for (const { raw, cells } of read.rows) {
        if (!isBlank(cells)) rows.push({ line, cells });
        line += newlines(raw);
      }
      rest = rest.slice(read.end);
      if (read.bad) refuse('quotes');
      else if (rest.length > longestRow) refuse('too-long');
      else break;
    }
    yield { rows, bytes };
  }
}

/** The whole rows at the start of a text, as far as the first that is not as it should be. */
function parse(text: string, delimiter: string, last: boolean) {
  const rows: { raw: string; cells: string[] }[] = [];
  let end = 0;
  let bad = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }: Step) => {
      const raw = text.slice(end, meta.cursor);
      // A stray quote inside of one line's cell is read as it was meant; one that took in other lines is not.
      const strange = errors.some(({ code }) => code === 'MissingQuotes') || newlines(raw) > 1;
      if (errors.length > 0 && strange) {
        bad = true;
        parser.abort();
        return;
      }
      end = meta.cursor;
      const [cells] = data;
      if (cells) rows.push({ raw, cells });
    },
  });
  if (text) parser.parse(text, 0, !last);
  return { rows, end, bad };
}
