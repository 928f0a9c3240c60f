import { describe, expect, it } from 'vitest';
import { freeId, idFrom, moved, takenOut } from '../../../lib/options/in-list';

const self = (one: string) => one;

describe('taking out', () => {
  const list = ['a', 'b', 'c', 'd'];

  it.each(list)('%s can be put back where it was', (one) => {
    const out = takenOut(list, one, self);
    expect(out?.rest).not.toContain(one);
    expect(out?.putBack(out.rest)).toEqual(list);
  });

  it.each([
    ['something was added', ['x', 'a', 'b', 'd'], ['x', 'a', 'b', 'c', 'd']],
    ['its neighbour is gone', ['a', 'd'], ['a', 'c', 'd']],
    ['all before it is gone', ['d'], ['c', 'd']],
    ['others were moved', ['d', 'b', 'a'], ['d', 'b', 'c', 'a']],
    ['it is back already', ['a', 'c'], ['a', 'c']],
  ])('finds its place again after %s', (_, now, then) => {
    expect(takenOut(list, 'c', self)?.putBack(now)).toEqual(then);
  });

  it('of what is not there does nothing', () => expect(takenOut(list, 'z', self)).toBeNull());
});

it.each([
  ['a', 'c', 'after', ['b', 'c', 'a']],
  ['c', 'a', 'before', ['c', 'a', 'b']],
  ['a', 'b', 'before', ['a', 'b', 'c']],
  ['a', 'z', 'before', ['a', 'b', 'c']],
  ['z', 'a', 'before', ['a', 'b', 'c']],
  ['b', 'b', 'after', ['a', 'b', 'c']],
] as const)('moving %s to %s, %s it', (key, target, side, then) => {
  expect(moved(['a', 'b', 'c'], key, target, side, self)).toEqual(then);
});

it('an id that is taken gets a number', () => {
  expect(freeId('a', ['b'])).toBe('a');
  expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
});

it.each([
  ['Log in as', 'log-in-as'],
  ['  Überblick & mehr! ', 'uberblick-mehr'],
  ['日本', 'link'],
  ['constructor', 'link'],
  ['x'.repeat(90), 'x'.repeat(48)],
])('%j makes the id %s', (label, id) => expect(idFrom(label, 'link')).toBe(id));
