const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** How many characters of a long value are shown at its head and at its end, where ids differ. */
const HEAD = 13;
const TAIL = 8;

/** A long value with its middle left out: `4bf92f3577b34…0e0e4736`. A short one as it is. */
export function withoutMiddle(value: string): string {
  const letters = [...graphemes.segment(value)].map(({ segment }) => segment);
  if (letters.length <= HEAD + TAIL + 3) return value;
  return `${letters.slice(0, HEAD).join('')}…${letters.slice(-TAIL).join('')}`;
}
