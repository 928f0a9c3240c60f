/**
 * A strict JSON reader that knows where things stand, so that a problem can be shown at its line. It accepts what
 * `JSON.parse` accepts, and refuses what a pack never needs: keys that reach prototypes, deep nesting, a key twice.
 */
import type { Unsaid } from '../locale/say';
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
  /** Not said yet: message files themselves are read with this. */
  what: Unsaid;
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
const hints: readonly [begins: RegExp, hint: Unsaid][] = [
  [/^(?:\/\/|\/\*|#)/, { key: 'json.comments' }],
  [/^['‘’“”`]/, { key: 'json.quotes' }],
  [/^(?:true|false|null|none|undefined|nan|infinity)(?!\w)/i, { key: 'json.words' }],
  [/^(?:[+.]\d|0\d|-\.)/, { key: 'json.number' }],
  [/^[A-Za-z_$][\w$]*\s*:/, { key: 'json.names' }],
];

/** What is wrong with a text from quote to quote; `null`: there is no second quote. */
function wrongIn(quoted: string | null): Unsaid {
  if (quoted === null || /[\r\n]/.test(quoted)) return { key: 'json.textOpen' };
  return { key: /\p{Cc}/u.test(quoted) ? 'json.textControl' : 'json.textBackslash' };
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(start: number, at: string, what: Unsaid) {
    super(what.key);
    this.problem = { start, end: start + 1, at, what };
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
    if (this.here < this.text.length) this.stop('', { key: 'json.goesOn' });
    return value;
  }

  private value(at: string, depth: number): Json {
    const next = this.text[this.here];
    if (next === '{' || next === '[') {
      if (depth === MAX_DEPTH) this.stop(at, { key: 'json.deep', values: { most: MAX_DEPTH } });
      return next === '{' ? this.object(at, depth + 1) : this.array(at, depth + 1);
    }
    if (next === '"') return this.string(at);
    const token = this.match(NUMBER) ?? this.match(WORD);
    if (token === null) this.stop(at, this.complaint({ key: depth === 0 ? 'json.object' : 'json.value' }));
    return JSON.parse(token) as Json;
  }

  private object(at: string, depth: number): Json {
    const found: { [key: string]: Json } = {};
    const seen = new Set<string>();
    this.items(at, '}', () => {
      const start = this.here;
      if (this.text[start] !== '"') this.stop(at, this.complaint({ key: 'json.name' }));
      const key = this.string(at);
      const place = childPointer(at, key);
      this.space();
      if (this.text[this.here] !== ':')
        this.stop(place, this.complaint({ key: 'json.colon', values: { key } }));
      this.here += 1;
      this.space();
      const value = this.value(place, depth);
      const span = { start, end: this.here };
      if (REFUSED_KEYS.has(key)) this.notes.push({ ...span, at: place, what: { key: 'json.noName' } });
      else if (seen.has(key)) this.notes.push({ ...span, at: place, what: { key: 'json.twice' } });
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
        const what = this.complaint({ key: 'json.comma', values: { close } });
        this.here = end; // a comma is missed where it belongs: right after the item, not on the next line
        this.stop(at, what);
      }
      const comma = this.here;
      this.here += 1;
      if (next === close) return;
      this.space();
      if (this.text[this.here] === close) {
        this.here = comma;
        this.stop(at, { key: 'json.afterComma', values: { close } });
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
      return this.stop(at, problem);
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

  private complaint(wanted: Unsaid): Unsaid {
    const rest = this.text.slice(this.here, this.here + 40);
    if (rest === '') return { key: 'json.ends', values: { wanted } };
    const hint = hints.find(([begins]) => begins.test(rest))?.[1];
    return hint
      ? { key: 'json.wantedHint', values: { wanted, hint } }
      : { key: 'json.wanted', values: { wanted } };
  }

  private stop(at: string, what: Unsaid): never {
    throw new Stop(this.here, at, what);
  }
}
