import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../components/ui/visible-text';

const codes = (text: string) => segments(text).flatMap((part) => ('code' in part ? [part.code] : []));

describe('marks what would not be seen', () => {
  it.each([
    ['zero-width space', 'a\u200Bb', ['U+200B']],
    ['right-to-left override', 'a\u202Eb', ['U+202E']],
    ['isolates', '\u2066a\u2069', ['U+2066', 'U+2069']],
    ['left-to-right mark', 'a\u200Eb', ['U+200E']],
    ['byte order mark', '\uFEFFa', ['U+FEFF']],
    ['soft hyphen', 'a\u00ADb', ['U+00AD']],
    ['line separator', 'a\u2028b', ['U+2028']],
    ['control characters', 'a\u0000\u0007b', ['U+0000', 'U+0007']],
    ['Hangul filler', 'a\u3164b', ['U+3164']],
    ['blank braille', 'a\u2800b', ['U+2800']],
    ['tag letters', 'a\u{E0061}', ['U+E0061']],
    ['a joiner between Latin letters', 'a\u200Db', ['U+200D']],
    ['a variation selector after a Latin letter', 'a\uFE0Fb', ['U+FE0F']],
    ['a joiner at the end of Arabic', 'محمد\u200C', ['U+200C']],
  ])('%s', (_, text, marked) => {
    expect(codes(text)).toEqual(marked);
  });
});

describe('leaves what belongs to the spelling', () => {
  it.each([
    ['plain', 'José Ñandú-Østergård'],
    ['combining marks', 'Jose\u0301'],
    ['Persian with a non-joiner', 'علی\u200Cرضا'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['an emoji family', '👩\u200D👩\u200D👧'],
    ['an emoji with skin and profession', '👩🏽\u200D💻'],
    ['a heart on fire', '❤\uFE0F\u200D🔥'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a flag by tags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['a Japanese name with a variant letter', '辻\u{E0100}'],
  ])('%s', (_, text) => {
    expect(segments(text)).toEqual([{ text }]);
  });
});

it('loses and adds nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const joined = segments(text).map((part) => ('text' in part ? part.text : part.hidden));
      expect(joined.join('')).toBe(text);
    }),
  );
});
