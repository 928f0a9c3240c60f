import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sayUnsaid } from '../../../lib/locale/say';
import { MAX_DEPTH, readJson } from '../../../lib/pack/json';

const problemOf = (text: string) => {
  const result = readJson(text);
  if (result.ok) return null;
  const { start, at, what } = result.problem;
  return { at, message: sayUnsaid(what), before: text.slice(0, start) };
};

function reference(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function agrees(text: string): void {
  const mine = readJson(text);
  const theirs = reference(text);
  expect(mine.ok).toBe(theirs !== null);
  if (mine.ok) expect(mine.value).toEqual(theirs?.value);
}

const keys = fc.string().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
const tree = fc.letrec<{ node: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
  node: fc.oneof({ maxDepth: 4 }, tie('leaf'), fc.array(tie('node')), fc.dictionary(keys, tie('node'))),
})).node;

it('reads what JSON.parse reads, spaces and all', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 2, '\t'), (value, space) =>
      agrees(JSON.stringify(value, null, space)),
    ),
  );
});

it('refuses what JSON.parse refuses, after any one change to a text', () => {
  const change = fc.tuple(
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', '.', 'e', 'n', '\n', ' '),
  );
  fc.assert(
    fc.property(tree, change, (value, [where, cut, put]) => {
      const text = JSON.stringify(value);
      const at = where % (text.length + 1);
      const changed = text.slice(0, at) + put + text.slice(at + cut);
      fc.pre(!/"(?:__proto__|constructor|prototype)"/.test(changed));
      const read = readJson(changed);
      fc.pre(!read.ok || read.notes.length === 0); // a key twice is this reader's own rule
      agrees(changed);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"a": 1\n "b": 2}', '{"a": 1', 'a comma or } must stand here'],
  ['{"a": [1, 2,]}', '{"a": [1, 2', 'nothing follows this comma: remove it, or add what belongs before ]'],
  ['{"a": 1', '{"a": 1', 'the text ends here, but a comma or } must follow'],
  ["{'a': 1}", '{', 'a name in double quotes must stand here: JSON needs straight double quotes (")'],
  ['{“a”: 1}', '{', 'a name in double quotes must stand here: JSON needs straight double quotes (")'],
  [
    '{"a": 1, // team\n}',
    '{"a": 1, ',
    'a name in double quotes must stand here: comments are not possible in JSON',
  ],
  ['{"a" 1}', '{"a" ', 'a colon after "a" must stand here'],
  ['{"a": "x\ny"}', '{"a": ', 'this text in quotes does not end on its line'],
  ['{"a": "x}', '{"a": ', 'this text in quotes does not end on its line'],
  [
    '{"a": "x\ty"}',
    '{"a": ',
    'this text in quotes holds a tab or another control character: a tab is written \\t',
  ],
  [
    '{"a": "C:\\x"}',
    '{"a": ',
    'this text in quotes has a wrong \\ in it: a backslash itself is written \\\\',
  ],
  ['{a: 1}', '{', 'a name in double quotes must stand here: JSON needs names in double quotes'],
  ['{"a": True}', '{"a": ', 'a value must stand here: JSON has true, false and null, in small letters'],
  [
    '{"a": .5}',
    '{"a": ',
    'a value must stand here: a number begins with a digit or -, and with 0 only before a point',
  ],
  [
    '{"a": 1, # team\n}',
    '{"a": 1, ',
    'a name in double quotes must stand here: comments are not possible in JSON',
  ],
  ['version: 1', '', 'an object in { } must stand here: JSON needs names in double quotes'],
  ['hello', '', 'an object in { } must stand here'],
  [
    '{"a": 01}',
    '{"a": ',
    'a value must stand here: a number begins with a digit or -, and with 0 only before a point',
  ],
  ['{} {}', '{} ', 'the text goes on after its end'],
  ['', '', 'the text ends here, but an object in { } must follow'],
])('%j stops at the place of the mistake', (text, before, message) => {
  expect(problemOf(text)).toMatchObject({ before, message });
});

it('stops at the depth limit, before the stack does', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(problemOf(nested(MAX_DEPTH))).toBeNull();
  expect(problemOf(nested(MAX_DEPTH + 1))?.message).toBe('is nested too deep (8 levels at most)');
  expect(problemOf('['.repeat(200_000))?.message).toBe('is nested too deep (8 levels at most)');
});

it('leaves prototypes alone and says so', () => {
  const text = '{"__proto__": {"admin": true}, "a": {"constructor": {"prototype": {"admin": true}}}}';
  const result = readJson(text);
  expect(result).toMatchObject({
    ok: true,
    value: { a: {} },
    notes: [
      { at: '/__proto__', what: { key: 'json.noName' } },
      { at: '/a/constructor/prototype' },
      { at: '/a/constructor' },
    ],
  });
  expect(Object.hasOwn({}, 'admin') || 'admin' in {}).toBe(false);
  if (result.ok) expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
});

it('names a key that stands twice and keeps the first', () => {
  expect(readJson('{"a": 1, "a": 2}')).toMatchObject({
    ok: true,
    value: { a: 1 },
    notes: [{ at: '/a', what: { key: 'json.twice' }, start: 9, end: 15 }],
  });
});

it('knows where each member stands', () => {
  const text = '{"links": [ {"id": "a/b", "x~/y": 1} ]}';
  const result = readJson(text);
  const at = (pointer: string) => {
    const span = result.ok ? result.spans.get(pointer) : undefined;
    return span && text.slice(span.start, span.end);
  };
  expect(at('')).toBe(text);
  expect(at('/links/0/id')).toBe('"id": "a/b"');
  expect(at('/links/0/x~0~1y')).toBe('"x~/y": 1');
  expect(at('/links/0')).toBe('{"id": "a/b", "x~/y": 1}');
});

it('takes a long unterminated text in its stride', () => {
  expect(problemOf(`["${'a\\n'.repeat(80_000)}`)?.message).toMatch(/^this text in quotes/);
});
