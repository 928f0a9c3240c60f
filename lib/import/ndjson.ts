import { longestRow, refusal, type Piece, type RawRow } from './row';
import type { TextPiece } from './text';

const DEEPEST = 4;

/**
 * The values of one object by their paths: `company.name`. Lists of plain values become one text. Numbers stay as they
 * were written, since they may be ids that a number of JavaScript cannot hold.
 */
export function flatten(line: string): Map<string, string> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line, keepNumbers);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const values = new Map<string, string>();
  const walk = (value: object, before: string, depth: number) => {
    for (const [key, inner] of Object.entries(value)) {
      const path = before ? `${before}.${key}` : key;
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && depth < DEEPEST) {
        walk(inner as object, path, depth + 1);
      } else if (inner !== null) values.set(path, textOf(inner));
    }
  };
  walk(parsed, '', 1);
  return values;
}

/** The text of a number comes along in every browser that Deskside runs in (Chromium 114, Firefox 135). */
const keepNumbers = (_key: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' ? (context?.source ?? String(value)) : value;

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return JSON.stringify(value);
}

/** Rows of a file with one JSON object a line, as cells in the order of `columns`. */
export async function* ndjsonRows(
  pieces: AsyncIterable<TextPiece>,
  columns: readonly string[],
): AsyncGenerator<Piece> {
  for await (const { lines, bytes } of linesOf(pieces)) {
    const rows = lines.map(({ line, text, long }): RawRow => {
      if (long) return refusal(line, 'too-long', text);
      const values = flatten(text);
      if (!values) return refusal(line, 'not-json', text);
      return { line, cells: columns.map((column) => values.get(column) ?? '') };
    });
    yield { rows, bytes };
  }
}

interface Line {
  line: number;
  text: string;
  long?: true;
}

/** Lines that are not empty. Of one that is too long, its start is kept. */
export async function* linesOf(
  pieces: AsyncIterable<TextPiece>,
): AsyncGenerator<{ lines: Line[]; bytes: number }> {
  let rest = '';
  let line = 0;
  let long = false;
  for await (const { text, bytes, last } of pieces) {
    const parts = (rest + text).split('\n');
    rest = last ? '' : (parts.pop() ?? '');
    const lines: Line[] = [];
    for (const part of parts) {
      line += 1;
      if (long || part.length > longestRow) lines.push({ line, text: part, long: true });
      else if (part.trim()) lines.push({ line, text: part });
      long = false;
    }
    if (rest.length > longestRow) {
      rest = rest.slice(0, 100);
      long = true;
    }
    yield { lines, bytes };
  }
}
