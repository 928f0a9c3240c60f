import { describe, expect, it } from 'vitest';
import {
  blankSource,
  draftOf,
  flawsOf,
  placesOf,
  sourceOf,
  untouched,
} from '../../../../lib/options/endpoints/draft';
import { kinds } from '../../../../lib/options/endpoints/own-sources';
import type { Source } from '../../../../lib/pack/pack';
import { parsePack } from '../../../../lib/pack/schema';
import { full, sources } from '../../pack/examples';

const all: Source[] = [...full.sources, ...sources];

it('the examples speak every dialect', () => {
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

it.each(all.map((source) => [source.id, source] as const))(
  'a source that is opened and saved is the same: %s',
  (_id, source) => {
    expect(sourceOf(draftOf(source))).toEqual(source);
    expect(flawsOf(draftOf(source))).toEqual([]);
  },
);

describe('what is typed', () => {
  it('in half of a row is nothing lost, and has its place for what is wrong with it', () => {
    const draft = {
      ...blankSource('json'),
      map: [
        { fact: 'email', name: '', pointer: '/a' },
        { fact: 'field', name: '', pointer: '' },
        { fact: 'field', name: 'Seats', pointer: '' },
        { fact: 'value', name: 'a/b', pointer: '/p' },
      ] as const satisfies ReturnType<typeof blankSource>['map'],
      headers: [
        { name: '', value: 'x' },
        { name: '', value: '' },
      ],
    };
    expect(placesOf(draft)).toMatchObject({
      map: ['map/email', '', 'map/fields/0', 'map/values/a~1b'],
      headers: ['headers/', ''],
    });
    const parsed = parsePack({ version: 1, sources: [{ ...sourceOf(draft), id: 'a', label: 'A' }] });
    const at = parsed.ok ? [] : parsed.problems.map(({ at: place }) => place);
    expect(at).toEqual(
      expect.arrayContaining([
        '/sources/0/map/fields/0/pointer',
        '/sources/0/map/values/a~1b',
        '/sources/0/headers/',
      ]),
    );
  });

  it('twice under one name is told of', () => {
    const twice = [
      { name: 'X-Team', value: 'a' },
      { name: 'X-Team', value: 'b' },
    ];
    expect(flawsOf({ ...blankSource('plain'), headers: twice })).toMatchObject([{ field: 'headers/X-Team' }]);
  });

  it('as a body must be JSON, and tells the line where it is none', () => {
    const draft = { ...blankSource('json'), post: true, body: '{\n  "a": oops\n}' };
    expect(flawsOf(draft)).toMatchObject([{ field: 'body', message: expect.stringMatching(/^line 2: /) }]);
    expect(flawsOf({ ...draft, post: false })).toEqual([]);
    expect(sourceOf({ ...draft, body: '{"q": "{{customer.email}}"}' })).toMatchObject({
      body: { q: '{{customer.email}}' },
    });
  });

  it('not yet is no mistake', () => {
    expect([...untouched(blankSource('plain'))].sort()).toEqual(['cards', 'label', 'url']);
    expect([...untouched({ ...blankSource('json'), label: 'A', url: 'h' })]).toEqual(['cards']);
  });
});
