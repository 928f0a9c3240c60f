const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WRITTEN = /^[\p{L}\p{N}]/u;
/** Scripts written without spaces or with joined letters: two letters side by side would read as a word. */
const ONE_LETTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Syriac}]/u;

function firstLetter(word: string): string | undefined {
  for (const { segment } of graphemes.segment(word)) {
    if (WRITTEN.test(segment)) return segment;
  }
  return undefined;
}

/** One capital, also where a letter's capital is two letters (`ß`). Not by locale: a Turkish browser keeps Ian an I. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return [...graphemes.segment(upper)].length === 1 ? upper : letter;
}

/** One or two letters that stand for a person, by name or else by address; `''` when neither has a letter. */
export function initials(name: string | undefined, email: string | undefined): string {
  const letters = (name ?? '')
    .split(/\s+/)
    .map(firstLetter)
    .filter((letter) => letter !== undefined);
  const first = letters[0] ?? firstLetter(email ?? '');
  if (first === undefined) return '';
  const last = letters.length > 1 ? letters[letters.length - 1] : undefined;
  if (last === undefined || ONE_LETTER.test(first) || ONE_LETTER.test(last)) return capital(first);
  return capital(first) + capital(last);
}
