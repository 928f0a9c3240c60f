import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../lib/cards/emphasis';

/** `[x]` for what is strong. */
const shown = (text: string) =>
  runsOf(text)
    .map((run) => (run.strong ? `[${run.text}]` : run.text))
    .join('');

describe('emphasis in a text', () => {
  it.each([
    ['**Usage**', '[Usage]'],
    ['Seats: **4 of 5**, more **soon**', 'Seats: [4 of 5], more [soon]'],
    ['**a****b**', '[a][b]'],
    ['**two\nlines**', '[two\nlines]'],
    // No emphasis: sums, lists, marks without an end or with nothing in them.
    ['2 ** 3 ** 4', '2 ** 3 ** 4'],
    ['** a **', '** a **'],
    ['****', '****'],
    ['**open', '**open'],
    ['*light* and _light_', '*light* and _light_'],
    ['[a](https://a.example/) # b', '[a](https://a.example/) # b'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('loses nothing but the marks, in a time that grows with the text', () => {
    const parts = fc.constantFrom('**', '*', 'a', ' ', '\n', 'b c');
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const text = pieces.join('');
        const runs = runsOf(text);
        expect(
          runs
            .map((run) => run.text)
            .join('')
            .replaceAll('*', ''),
        ).toBe(text.replaceAll('*', ''));
      }),
    );
    for (const part of ['**', '**a', '**a ', '** ', '*a']) runsOf(part.repeat(100_000));
  });
});
