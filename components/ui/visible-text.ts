/** One stretch of a text: shown as it is, or one character that would show nothing or reorder the rest. */
export type Segment = { text: string } | { hidden: string; code: string };

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\u061C\u2800\uFFF9-\uFFFB]/u;
const JOINER = /[\u200C\u200D]/;
/** Scripts that spell with joiners (Persian, Hindi, Bengali and their like): there a joiner is a letter's form. */
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}]/u;
const VARIATION = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]/u;
const VARIES = /[\p{Emoji}\p{Extended_Pictographic}\p{Script=Han}\p{Script=Mongolian}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const EMOJI_TAG = /[\u{E0020}-\u{E007F}]/u;
const FLAG = '\u{1F3F4}';

/** Whether the invisible character at `at` belongs to the spelling of its neighbours. */
function belongs(points: readonly string[], at: number): boolean {
  const point = points[at] ?? '';
  const before = points[at - 1] ?? '';
  const after = points[at + 1] ?? '';
  if (JOINER.test(point) && JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after)) return true;
  if (point === '\u200D' && PICTURE.test(after)) {
    const base = VARIATION.test(before) || /\p{Emoji_Modifier}/u.test(before) ? points[at - 2] : before;
    return PICTURE.test(base ?? '');
  }
  if (VARIATION.test(point)) return VARIES.test(before);
  if (EMOJI_TAG.test(point)) return before === FLAG || EMOJI_TAG.test(before);
  return false;
}

/**
 * Splits a text at the characters that nobody sees: zero-width and control characters, direction overrides, blank
 * letters. They can make two names look alike or turn an address around, so each is shown as a marker.
 * Joiners and variation selectors that a script or an emoji is spelled with stay in the text.
 * The segments, put together, are the text itself.
 */
export function segments(text: string): Segment[] {
  const points = [...text];
  const found: Segment[] = [];
  let plain = '';
  points.forEach((point, at) => {
    if (!INVISIBLE.test(point) || belongs(points, at)) {
      plain += point;
      return;
    }
    if (plain) found.push({ text: plain });
    plain = '';
    const hex = (point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ hidden: point, code: `U+${hex}` });
  });
  if (plain) found.push({ text: plain });
  return found;
}
