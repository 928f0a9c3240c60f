import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPointer } from '../../../lib/pack/pointer';
import { valueAtPointer } from '../../../lib/sources/pointer';

// The document and the pointers of RFC 6901, section 5.
const rfc = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('valueAtPointer', () => {
  it.each([
    ['', rfc],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j', (pointer, value) => {
    expect(valueAtPointer(rfc, pointer)).toEqual(value);
  });

  it.each([
    '/foo/2',
    '/foo/-',
    '/foo/00',
    '/foo/length',
    '/foo/-1',
    '/foo/0/length',
    '/none',
    '/none/deep',
    'foo',
    '/__proto__',
    '/constructor/name',
    '/foo/map',
    '/toString',
  ])('%j leads nowhere', (pointer) => {
    expect(valueAtPointer(rfc, pointer)).toBeUndefined();
  });

  it.each([null, undefined, 7, 'text', true])('finds nothing below %j', (document) => {
    expect(valueAtPointer(document, '/0')).toBeUndefined();
    expect(valueAtPointer(document, '')).toBe(document);
  });

  it('keeps a key called __proto__ that the document has', () => {
    expect(valueAtPointer(JSON.parse('{"__proto__":{"a":1}}'), '/__proto__/a')).toBe(1);
  });

  it('finds every value by the path that leads to it', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '~01', '__proto__', '0', ''));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 5 }), (path) => {
        const leaf = {};
        const document = path.reduceRight<object>((inner, name) => Object.fromEntries([[name, inner]]), leaf);
        expect(valueAtPointer(document, path.reduce<string>(childPointer, ''))).toBe(leaf);
      }),
    );
  });
});
