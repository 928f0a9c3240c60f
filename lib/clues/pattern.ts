/**
 * What a pattern of the pack may be. Patterns run on text that strangers write, and a browser's engine tries every way
 * in which a pattern can fit: `(a+)+` has 2^n of them for n letters. So this reads a subset of regular expressions in
 * which the ways can be counted, and refuses what has too many:
 *
 * - a character, `\.` and the like, `.`, `\d \D \w \W`, and classes of these: `[A-Z\d-]`;
 * - groups `( )` and `(?: )`, `|` between alternatives;
 * - `?`, `*`, `+`, `{3}`, `{3,}`, `{3,9}` after a character, a class, or a group of one fixed length without `|`;
 *   `?` after any group.
 *
 * A pattern fits whole words of at most `LONGEST_WORD` characters, so a run without an end has that many ways.
 */

import type { Unsaid } from '../locale/say';

/** Longer words are not looked at. */
export const LONGEST_WORD = 128;
const LONGEST_PATTERN = 200;
/** Room for two runs without an end, and for a few small choices beside them. */
const MOST_WAYS = 2 ** 17;

/** How long a part's text can be, and in how many ways it can fit one word at most. */
interface Part {
  min: number;
  max: number;
  ways: number;
}

/** What is wrong with the pattern, for the person who wrote it. */
class Refusal extends Error {
  readonly what: Unsaid;
  constructor(what: Unsaid) {
    super(what.key);
    this.what = what;
  }
}

const ESCAPED = String.raw`\\[dDwW^$.*+?()[\]{}|\\\/]`;
const CHARACTER = new RegExp(
  String.raw`[^\\^$*+?()[\]{}|\s]|${ESCAPED}|\[\^?(?:[^\\[\]\s]|\\-|${ESCAPED})+\]`,
  'uy',
);
const GROUP = /\((?:\?:)?(?!\?)/y;
const COUNT = /[?*+]|\{(\d{1,3})(,(\d{0,3}))?\}/y;

/**
 * What is wrong with a pack's pattern, in words that follow its place (`/clues/0/pattern: must …`), or `null`. No
 * pattern that passes has more than 2^17 ways to fit a word, whatever the word is.
 */
export function checkPattern(pattern: string): Unsaid | null {
  if (pattern.length > LONGEST_PATTERN) return { key: 'pattern.long', values: { most: LONGEST_PATTERN } };
  try {
    const { min, ways } = partOf(pattern);
    if (min === 0) return { key: 'pattern.fitsEmpty' };
    if (min > LONGEST_WORD) return { key: 'pattern.fitsNone', values: { most: LONGEST_WORD } };
    if (ways > MOST_WAYS) return { key: 'pattern.ways' };
    compilePattern(pattern);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.what : { key: 'pattern.expression' };
  }
}

/** The pattern as an expression that fits whole words. Throws where it is no regular expression. */
export const compilePattern = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

function partOf(pattern: string): Part {
  let at = 0;
  const eat = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(pattern);
    if (found) at = token.lastIndex;
    return found;
  };
  const alternatives = (): Part => {
    const all = [sequence()];
    while (eat(/\|/y)) all.push(sequence());
    return {
      min: Math.min(...all.map(({ min }) => min)),
      max: Math.max(...all.map(({ max }) => max)),
      ways: all.reduce((sum, { ways }) => sum + ways, 0),
    };
  };
  const sequence = (): Part => {
    let all: Part | undefined;
    while (at < pattern.length && !/[|)]/.test(pattern.charAt(at))) {
      const { min, max, ways } = counted();
      all = { min: min + (all?.min ?? 0), max: max + (all?.max ?? 0), ways: ways * (all?.ways ?? 1) };
    }
    if (!all) throw new Refusal({ key: 'pattern.empty' });
    return all;
  };
  const counted = (): Part => {
    const part = single();
    const count = eat(COUNT);
    if (!count) return part;
    if (eat(COUNT)) throw new Refusal({ key: 'pattern.counts', values: { twice: '{2}+' } });
    const [least, most] = range(count);
    const many = most > 1;
    if (many && (part.ways > 1 || part.min !== part.max)) throw new Refusal({ key: 'pattern.repeats' });
    return {
      min: part.min * least,
      max: part.max * most,
      ways: many ? most - least + 1 : part.ways * most + (least ? 0 : 1),
    };
  };
  const single = (): Part => {
    if (eat(GROUP)) {
      const inner = alternatives();
      if (!eat(/\)/y)) throw new Refusal({ key: 'pattern.neverClosed' });
      return inner;
    }
    if (eat(CHARACTER)) return { min: 1, max: 1, ways: 1 };
    throw new Refusal(stray(pattern.slice(at)));
  };
  const whole = alternatives();
  if (at < pattern.length) throw new Refusal({ key: 'pattern.closesNothing' });
  return whole;
}

/** The least and the most times of a count; nothing fits a word more often than it has characters. */
function range([text, least, comma, most]: RegExpExecArray): [number, number] {
  if (text === '?') return [0, 1];
  if (least === undefined) return [text === '+' ? 1 : 0, LONGEST_WORD];
  const from = Number(least);
  const to = most ? Number(most) : comma ? LONGEST_WORD : from;
  if (to > LONGEST_WORD || from > LONGEST_WORD || to < from || to === 0)
    throw new Refusal({ key: 'pattern.count', values: { text, most: LONGEST_WORD } });
  return [from, to];
}

function stray(rest: string): Unsaid {
  if (/^\s/.test(rest)) return { key: 'pattern.space' };
  if (/^[$^]/.test(rest)) return { key: 'pattern.whole', values: { sign: rest.charAt(0) } };
  const what = /^(?:\(\?<?.?|\\.?|\[[^\]]{0,9}\]?|.)/u.exec(rest)?.[0] ?? rest;
  return { key: 'pattern.stray', values: { what } };
}
