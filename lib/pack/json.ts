/**
 * A strict JSON reader that knows where things stand, so that a problem can be shown at its line. It accepts what
 * `JSON.parse` accepts, and refuses what a pack never needs: keys that reach prototypes, deep nesting, a key twice.
 */
import { childPointer } from './pointer';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Offsets into the text; a member of an object spans its key and its value. */
export interface Span {
  start: number;
  end: number;
}

/** `stop` ends the reading; a `note` is about one member, and reading goes on. */
export interface JsonProblem extends Span {
  at: string;
  message: string;
}

export type JsonResult =
  | { ok: true; value: Json; spans: Map<string, Span>; notes: JsonProblem[] }
  | { ok: false; problem: JsonProblem };

export const MAX_DEPTH = 8;
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const SPACE = /[ \t\r\n]*/y;
// From quote to quote, in one unrolled loop: linear in the text, also where the closing quote is missing.
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;

/** What people write who have another language in mind. */
const hints: readonly [begins: RegExp, hint: string][] = [
  [/^(?:\/\/|\/\*|#)/, 'comments are not possible in JSON'],
  [/^['‘’“”`]/, 'JSON needs straight double quotes (")'],
  [
    /^(?:true|false|null|none|undefined|nan|infinity)(?!\w)/i,
    'JSON has true, false and null, in small letters',
  ],
  [/^(?:[+.]\d|0\d|-\.)/, 'a number begins with a digit or -, and with 0 only before a point'],
  [/^[A-Za-z_$][\w$]*\s*:/, 'JSON needs names in double quotes'],
];

/** What is wrong with a text from quote to quote; `null`: there is no second quote. */
function wrongIn(quoted: string | null): string {
  if (quoted === null || /[\r\n]/.test(quoted)) return 'does not end on its line';
  return /\p{Cc}/u.test(quoted)
    ? 'holds a tab or another control character: a tab is written \\t'
    : 'has a wrong \\ in it: a backslash itself is written \\\\';
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(start: number, at: string, message: string) {
    super(message);
    this.problem = { start, end: start + 1, at, message };
  }
}

/** Reads `text`. Never throws. */
export function readJson(text: string): JsonResult {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return { ok: true, value, spans: reader.spans, notes: reader.notes };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Reader {
  readonly spans = new Map<string, Span>();
  readonly notes: JsonProblem[] = [];
  private readonly text: string;
  private here = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    this.space();
    const start = this.here;
    const value = this.value('', 0);
    this.spans.set('', { start, end: this.here });
    this.space();
    if (this.here < this.text.length) this.stop('', 'the text goes on after its end');
    return value;
  }

  private value(at: string, depth: number): Json {
    const next = this.text[this.here];
    if (next === '{' || next === '[') {
      if (depth === MAX_DEPTH) this.stop(at, `is nested too deep (${MAX_DEPTH} levels at most)`);
      return next === '{' ? this.object(at, depth + 1) : this.array(at, depth + 1);
    }
    if (next === '"') return this.string(at);
    const token = this.match(NUMBER) ?? this.match(WORD);
    if (token === null) this.stop(at, this.complaint(depth === 0 ? 'an object in { }' : 'a value'));
    return JSON.parse(token) as Json;
  }

  private object(at: string, depth: number): Json {
    const found: { [key: string]: Json } = {};
    const seen = new Set<string>();
    this.items(at, '}', () => {
      const start = this.here;
      if (this.text[start] !== '"') this.stop(at, this.complaint('a name in double quotes'));
      const key = this.string(at);
      const place = childPointer(at, key);
      this.space();
      if (this.text[this.here] !== ':') this.stop(place, this.complaint(`a colon after "${key}"`));
      this.here += 1;
      this.space();
      const value = this.value(place, depth);
      const span = { start, end: this.here };
      if (REFUSED_KEYS.has(key)) this.notes.push({ ...span, at: place, message: 'is not allowed as a name' });
      else if (seen.has(key)) this.notes.push({ ...span, at: place, message: 'stands here twice' });
      else {
        found[key] = value;
        this.spans.set(place, span);
      }
      seen.add(key);
    });
    return found;
  }

  private array(at: string, depth: number): Json {
    const found: Json[] = [];
    this.items(at, ']', () => {
      const start = this.here;
      const place = childPointer(at, found.length);
      found.push(this.value(place, depth));
      this.spans.set(place, { start, end: this.here });
    });
    return found;
  }

  /** Walks from the opening bracket to `close`, calling `item` at the start of each item. */
  private items(at: string, close: '}' | ']', item: () => void): void {
    this.here += 1;
    this.space();
    if (this.text[this.here] === close) {
      this.here += 1;
      return;
    }
    for (;;) {
      item();
      const end = this.here;
      this.space();
      const next = this.text[this.here];
      if (next !== ',' && next !== close) {
        const message = this.complaint(`a comma or ${close}`);
        this.here = end; // a comma is missed where it belongs: right after the item, not on the next line
        this.stop(at, message);
      }
      const comma = this.here;
      this.here += 1;
      if (next === close) return;
      this.space();
      if (this.text[this.here] === close) {
        this.here = comma;
        this.stop(at, `nothing follows this comma: remove it, or add what belongs before ${close}`);
      }
    }
  }

  private string(at: string): string {
    const start = this.here;
    try {
      return JSON.parse(this.match(STRING) ?? '') as string;
    } catch {
      this.here = start;
      const problem = wrongIn(this.match(STRING));
      this.here = start;
      return this.stop(at, `this text in quotes ${problem}`);
    }
  }

  private space(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.here;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.here = pattern.lastIndex;
    return found[0];
  }

  private complaint(wanted: string): string {
    const rest = this.text.slice(this.here, this.here + 40);
    if (rest === '') return `the text ends here, but ${wanted} must follow`;
    const hint = hints.find(([begins]) => begins.test(rest))?.[1];
    return hint === undefined ? `${wanted} must stand here` : `${wanted} must stand here: ${hint}`;
  }

  private stop(at: string, message: string): never {
    throw new Stop(this.here, at, message);
  }
}
