/** Finds clues in a text. Pure, and the work grows with the text alone. */
import type { Clue, CluePattern } from './clue';
import { looks } from './kinds';
import { compilePattern, LONGEST_WORD } from './pattern';

/** What is longer is not looked at: no ticket's text is, and a page may be out to stall us. */
export const LONGEST_TEXT = 60_000;
const MOST = 40;
const LONGEST_VALUE = 200;
/** How far back a kind may ask what stands before it. */
const BEFORE = 24;
/** Longer words can fit a pattern in many more ways; a text has few of them. */
const LONG_WORD = 40;
const MOST_LONG_WORDS = 100;

/** Characters without width let long ids break, and are no part of them. */
const NO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const WORD = /[^\s"'`<>()[\]{},;|=&?]+/g;
/** Pieces of a word that may be an id by themselves: of an address, of `label:value`. */
const PIECE = /[^/:#!]+/g;
const EDGES = /^[.:!#*_~-]+|[.:!*_~-]+$/g;

interface Found extends Clue {
  at: number;
}

/**
 * The clues in `text`, in its order, each once, 40 at most. What the pack's patterns fit counts first, in the pack's order; then the
 * kinds of `clueKinds` by how much they tell. Patterns must have passed `checkPattern`; others find nothing.
 */
export function findClues(text: string, patterns: readonly CluePattern[]): Clue[] {
  const clean = text.slice(0, LONGEST_TEXT).replace(NO_WIDTH, '');
  const taken = new Uint8Array(clean.length);
  const best = new Map<string, Found>();
  const take = (kind: string, value: string, at: number) => {
    const end = at + value.length;
    if (value.length > LONGEST_VALUE || taken[at] || taken[end - 1]) return;
    taken.fill(1, at, end);
    const key = value.toLowerCase();
    const known = best.get(key);
    if (known) known.at = Math.min(known.at, at);
    else best.set(key, { kind, value, at });
  };

  fitting(clean, patterns, take);
  for (const { kind, expression, read } of looks) {
    for (const match of clean.matchAll(expression)) {
      const value = read(match, clean.slice(Math.max(0, match.index - BEFORE), match.index));
      if (value) take(kind, value, match.index + match[0].lastIndexOf(value));
    }
  }
  return [...best.values()]
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ kind, value }) => ({ kind, value }));
}

type Take = (kind: string, value: string, at: number) => void;

/** Holds each word of the text, and its pieces, against the patterns. */
function fitting(text: string, patterns: readonly CluePattern[], take: Take): void {
  const compiled = patterns.flatMap(({ id, pattern }) => {
    try {
      return [{ id, expression: compilePattern(pattern) }];
    } catch {
      return [];
    }
  });
  if (!compiled.length) return;
  let long = 0;
  const tried = new Set<string>();
  const fit = (word: string, at: number) => {
    if (!word || word.length > LONGEST_WORD) return;
    if (word.length > LONG_WORD && !tried.has(word) && ++long > MOST_LONG_WORDS) return;
    tried.add(word);
    for (const { id, expression } of compiled) if (expression.test(word)) return take(id, word, at);
  };
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const word = whole.replace(EDGES, '');
    fit(word, index + whole.indexOf(word));
    if (!/[/:#!]/.test(word) || word.includes('@')) continue;
    for (const { 0: piece, index: inner } of whole.matchAll(PIECE)) {
      const bare = piece.replace(EDGES, '');
      fit(bare, index + inner + piece.indexOf(bare));
    }
  }
}
