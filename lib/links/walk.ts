/** Goes through a template with the values of one customer: the finished text, piece by piece. */
import { encode, encodings, isTimeFilter, timeFilters, type Encoding, type FilterName } from './filters';
import { say, type PlainKey } from '../locale/say';
import type { Token } from './template';
import { valueAt, type LinkValues, type Value } from './values';

/** A piece of the finished text, and what it came from. Those of a value that nobody knows hold its tag. */
export interface Piece {
  text: string;
  from:
    'template' | 'environment' | { path: string; filters: readonly FilterName[]; value: Value | undefined };
}

export interface Walked {
  /** The texts, joined, are the whole. */
  pieces: Piece[];
  /** Paths of values that are needed and not known. */
  missing: Set<string>;
  /** Paths that were asked for, those of conditions too. */
  used: Set<string>;
  /** Why the values may not be used so. */
  refused?: string;
}

export interface WalkOptions {
  /** `text`: of a body, where nothing is escaped for an address. */
  as?: 'address' | 'text';
  /** IANA name of the agent's time zone; the browser's own unless told. */
  zone?: string | undefined;
}

/** Never throws. What is missing or refused is told beside the pieces. */
export function walk(tokens: readonly Token[], values: LinkValues, options: WalkOptions = {}): Walked {
  const walked: Walked = { pieces: [], missing: new Set(), used: new Set() };
  const outer = options.as === 'text' ? null : encodings.uri;
  walked.pieces = piecesOf(tokens, { walked, values, zone: options.zone, outer });
  return walked;
}

interface Step {
  walked: Walked;
  values: LinkValues;
  zone: string | undefined;
  /** What values and blocks get at the end, where they stand directly in an address. */
  outer: Encoding | null;
}

function piecesOf(tokens: readonly Token[], step: Step): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.kind === 'text')
      return [{ text: token.text.toWellFormed(), from: token.environment ? 'environment' : 'template' }];
    if (token.kind === 'value') return [valuePiece(token.path, token.filters, step)];
    if (token.kind === 'section') {
      step.walked.used.add(token.path);
      const known = valueAt(step.values, token.path) !== undefined;
      return token.present === known ? piecesOf(token.body, step) : [];
    }
    const inside = piecesOf(token.body, { ...step, outer: null });
    return around(token.encoding, inside, step.outer);
  });
}

function valuePiece(
  path: string,
  filters: readonly FilterName[],
  { walked, values, zone, outer }: Step,
): Piece {
  walked.used.add(path);
  const value = valueAt(values, path);
  let text = value && written(value, filters, zone);
  if (value === undefined || text === undefined) {
    walked.missing.add(path);
    return { text: `{{${[path, ...filters].join(' | ')}}}`, from: { path, filters, value: undefined } };
  }
  if (filters.includes('raw')) {
    const refused = notRaw(path, value);
    if (refused) walked.refused ??= refused;
    return { text, from: { path, filters, value } };
  }
  for (const name of filters) if (!isTimeFilter(name) && name !== 'raw') text = encode(encodings[name], text);
  if (outer && !isDone(filters.at(-1))) text = encode(outer, text);
  return { text, from: { path, filters, value } };
}

/** The value before any encoding. Half a surrogate pair cannot stand in an address: it becomes U+FFFD. */
function written(value: Value, filters: readonly FilterName[], zone: string | undefined): string | undefined {
  const [first] = filters;
  if (first === undefined || !isTimeFilter(first)) return value.text.toWellFormed();
  const at = value.at ?? Date.parse(value.text);
  return Number.isNaN(new Date(at).getTime()) ? undefined : timeFilters[first](at, zone);
}

const untrusted = {
  desk: 'template.rawFromDesk',
  browser: 'template.rawFromBrowser',
  agent: 'template.rawFromAgent',
} as const satisfies Record<string, PlainKey>;

/** Why a value may not stand as it is. Pages and agents are not to be trusted with the shape of an address. */
function notRaw(path: string, { text, from }: Value): string | undefined {
  const tag = `{{${path} | raw}}`;
  if (from.kind !== 'source' && from.kind !== 'pack') return say(untrusted[from.kind], { tag });
  // URL parsers drop these, so a check would see another address than the browser.
  return /\p{Cc}/u.test(text) ? say('template.rawControl', { tag }) : undefined;
}

/** Encodes the pieces of a block in such a way that joined they are the whole block encoded. */
function around(name: keyof typeof encodings, inside: readonly Piece[], outer: Encoding | null): Piece[] {
  const encoding: Encoding = encodings[name];
  const last = outer && !isDone(name) ? outer : null;
  const finish = (text: string) => (last ? last.escape(text) : text);
  const quote = (text: string): Piece[] => (text ? [{ text: finish(text), from: 'template' }] : []);
  const pieces = inside.map((piece): Piece => {
    const open = typeof piece.from === 'object' && piece.from.value === undefined;
    return open ? piece : { ...piece, text: finish(encoding.escape(piece.text)) };
  });
  return [...quote(encoding.open), ...pieces, ...quote(encoding.close)];
}

/** Whether a text so encoded can stand in an address as it is. */
function isDone(last: FilterName | undefined): boolean {
  return last === 'uri' || last === 'cloudwatch';
}
