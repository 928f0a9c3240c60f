import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern, compilePattern, LONGEST_WORD } from '../../../lib/clues/pattern';
import { fitsWhole, write, type Node } from './backtracking';

/** What the check allows: 2^17 ways, and on each no more than the pattern's and the word's characters. */
const MOST_STEPS = 2 ** 17 * (LONGEST_WORD + 200);

const one = (text: string, fits: (char: string) => boolean): Node => ({ text, fits });
const leaves: Node[] = [
  one('a', (char) => char === 'a'),
  one('1', (char) => char === '1'),
  one('-', (char) => char === '-'),
  one(String.raw`\d`, (char) => /\d/.test(char)),
  one(String.raw`\w`, (char) => /\w/.test(char)),
  one('[^x]', (char) => char !== 'x'),
  one('[a1]', (char) => char === 'a' || char === '1'),
  one('.', () => true),
];
const counts: [string, number, number][] = [
  ['?', 0, 1],
  ['*', 0, Infinity],
  ['+', 1, Infinity],
  ['{3}', 3, 3],
  ['{2,}', 2, Infinity],
  ['{0,64}', 0, 64],
  ['{1,3}', 1, 3],
];

const { node } = fc.letrec<{ node: Node; bare: Node }>((tie) => ({
  bare: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: fc.constantFrom(...leaves), weight: 2 },
    { arbitrary: fc.constantFrom(...leaves.filter((leaf) => 'fits' in leaf && leaf.fits('a'))), weight: 4 },
    {
      arbitrary: fc
        .array(fc.array(tie('node'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
        .map((alternatives): Node => ({ alternatives })),
      weight: 2,
    },
  ),
  node: fc.oneof(
    tie('bare'),
    fc
      .tuple(tie('bare'), fc.constantFrom(...counts))
      .map(([part, [count, least, most]]): Node => ({ part, count, least, most })),
  ),
}));
const trees = fc
  .array(fc.array(node, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 2 })
  .map((alternatives): Node => ({ alternatives }));

/** Runs of what the leaves fit, with an end that makes an engine go back and try all other ways. */
const words = fc
  .tuple(
    fc.constantFrom('a', 'a', '1', 'a1', 'aa-'),
    fc.integer({ min: 1, max: LONGEST_WORD }),
    fc.constantFrom('', '!', 'x', '\u{1F600}'),
  )
  .map(([unit, length, end]) => unit.repeat(length).slice(0, LONGEST_WORD - end.length) + end);

const group = (...alternatives: Node[][]): Node => ({ alternatives });
const plus = (part: Node): Node => ({ part, count: '+', least: 1, most: Infinity });
const [a, , , digit] = leaves as [Node, Node, Node, Node];

describe('patterns that pass the check', () => {
  it('fit or fail in a bounded number of steps, whatever the word is', () => {
    let tried = 0;
    fc.assert(
      fc.property(trees, fc.array(words, { minLength: 1, maxLength: 3 }), (tree, hostile) => {
        const pattern = write(tree);
        fc.pre(checkPattern(pattern) === null);
        tried += 1;
        for (const text of hostile) {
          const { fits } = fitsWhole(tree, text, MOST_STEPS);
          expect(fits).toBe(compilePattern(pattern).test(text));
        }
      }),
      { numRuns: 1000, maxSkipsPerRun: 100 },
    );
    expect(tried).toBeGreaterThanOrEqual(1000);
  }, 120_000);

  it('are refused where the same count of steps runs away', () => {
    const never = one('x', () => false);
    const tame = group([plus(digit), plus(digit), never]);
    const evil: [Node, string][] = [
      [group([plus(group([plus(a)])), never]), 'a'],
      [group([plus(group([a], [a])), never]), 'a'],
      [group([...Array<Node>(6).fill(plus(digit)), never]), '1'],
    ];
    const growth = (tree: Node, char: string) =>
      fitsWhole(tree, char.repeat(16), MOST_STEPS).steps / fitsWhole(tree, char.repeat(8), MOST_STEPS).steps;
    for (const [tree, char] of evil) {
      expect(growth(tree, char), write(tree)).toBeGreaterThan(30);
      expect(checkPattern(write(tree)), write(tree)).not.toBeNull();
    }
    expect(growth(tame, '1')).toBeLessThan(5);
    expect(checkPattern(write(tame))).toBeNull();
  });
});
