import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../lib/cards/card';
import { isBlank, pruned } from '../../../lib/sources/tree';

const inner = (value: Json): Json[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((child) => [child, ...inner(child)])
    : [];
const depthOf = (value: Json): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('a tree', () => {
  it('that fits is kept as it is', () => {
    const tree = { a: [1, -0.5, true, null, '', 'x'], b: { c: { d: [] } }, e: {} };
    expect(pruned(tree)).toEqual(tree);
  });

  it('is cut where it is too deep, too wide, too long or too much, and shows where', () => {
    expect(pruned({ a: { b: { c: { d: { e: { f: { g: 1 } } } } } } })).toEqual({
      a: { b: { c: { d: { e: { f: '…' } } } } },
    });
    const wide = pruned(Array.from({ length: 60 }, (_, at) => at)) as Json[];
    expect(wide).toEqual([...Array.from({ length: 50 }, (_, at) => at), '…']);
    const keys = pruned(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, at])));
    expect(Object.keys(keys as object).slice(-2)).toEqual(['k49', '…']);
    expect(pruned('x'.repeat(600))).toBe(`${'x'.repeat(500)}…`);
    const many = pruned(Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => 1)));
    expect(inner(many).length).toBeLessThan(520);
    expect(JSON.stringify(many)).toContain('…');
  });

  it('never shows a number whose digits are lost for a number', () => {
    expect(pruned(JSON.parse('[9007199254740993, 9007199254740991, 1e300]') as Json)).toEqual([
      '≈ 9007199254740992',
      9007199254740991,
      '≈ 1e+300',
    ]);
  });

  it('keeps a key that names the prototype for a key', () => {
    const tree = pruned(JSON.parse('{"__proto__": {"polluted": true}}') as Json);
    expect(Object.keys(tree as object)).toEqual(['__proto__']);
    expect('polluted' in (tree as object)).toBe(false);
  });

  it('is always small, whatever is answered', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 12 }) as fc.Arbitrary<Json>, (value) => {
        const tree = pruned(value);
        expect(depthOf(tree)).toBeLessThanOrEqual(6);
        expect(inner(tree).length).toBeLessThan(520);
        expect(pruned(tree)).toEqual(tree);
      }),
    );
  });
});

it.each<[Json, boolean]>([
  [null, true],
  ['', true],
  [[], true],
  [{}, true],
  [0, false],
  [false, false],
  [[null], false],
  ['x', false],
])('%j is nothing to show: %s', (value, blank) => {
  expect(isBlank(value)).toBe(blank);
});
