/** Packs of every version that there was, frozen as they were written, are read today. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Json } from '../../../lib/pack/json';
import { migrate } from '../../../lib/pack/migrations/migrate';
import type { JsonObject, Step } from '../../../lib/pack/migrations/step';
import { packVersion, steps } from '../../../lib/pack/migrations/steps';
import { checkPackText, parsePack } from '../../../lib/pack/schema';
import { readPack } from '../../../lib/pack/store';

const folder = new URL('versions/', import.meta.url);
const frozen = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return { file, version: Number.parseInt(file, 10), text, json: JSON.parse(text) as JsonObject };
  });
const known = frozen.filter(({ version }) => version <= packVersion);
const defaults = { desks: [], sources: [], links: [], schemes: [] };
const area = (pack: unknown) => ({ get: async () => ({ pack }) });

describe('the frozen packs', () => {
  it('are there for every version, and for the next', () => {
    const versions = [...new Set(frozen.map(({ version }) => version))];
    expect(versions).toEqual(Array.from({ length: packVersion + 2 }, (_, version) => version));
  });

  test.each(known)(
    '$file is read from a file, and from storage, and says where it comes from',
    async (one) => {
      const { version: _version, agents, ...rest } = one.json;
      const pack = {
        version: 1,
        agents: { domains: [], emails: [], ...(agents as object) },
        ...defaults,
        ...rest,
      };
      const from = one.version < packVersion ? { from: one.version } : {};
      expect(checkPackText(one.text)).toEqual({ ok: true, pack: { ...pack }, ...from });
      expect(parsePack(one.json)).toEqual(parsePack(one.text));
      expect(await readPack(area(one.json))).toMatchObject({ state: 'ok', pack });
    },
  );

  it('of a newer Deskside are refused, at the line of their version, and stay as they are', async () => {
    const newer = frozen.find(({ version }) => version > packVersion)!;
    const message = `is made for a newer Deskside (version ${newer.version}): update Deskside to use it`;
    expect(checkPackText(newer.text)).toMatchObject({
      ok: false,
      problems: [{ at: '/version', line: 2, message }],
    });
    expect(await readPack(area(newer.json))).toEqual({
      state: 'bad',
      problems: [{ at: '/version', message }],
      raw: newer.json,
    });
  });
});

it('tells the mistakes of an earlier pack at their places in the text that was written', () => {
  const text = '{\n  "desks": [],\n  "links": [\n    { "id": "a" }\n  ]\n}';
  expect(checkPackText(text)).toMatchObject({
    ok: false,
    problems: [
      { at: '/links/0/kind', line: 4 },
      { at: '/links/0/label', line: 4 },
      { at: '/links/0', line: 4 },
    ],
  });
});

/** What a next version might do: it renames a key, and the one after it moves another. */
const chain: Step[] = [
  ...steps,
  { from: 1, migrate: ({ desks = [], ...pack }) => ({ ...pack, version: 2, places: desks }) },
  { from: 2, migrate: ({ team = null, ...pack }) => ({ ...pack, version: 3, about: { team } }) },
];

describe('a chain of steps', () => {
  const last = { version: 3, places: ['d'], about: { team: 'T' }, other: 1 };
  test.each<[JsonObject, number | null]>([
    [{ desks: ['d'], team: 'T', other: 1 }, 0],
    [{ version: 0, desks: ['d'], team: 'T', other: 1 }, 0],
    [{ version: 1, desks: ['d'], team: 'T', other: 1 }, 1],
    [{ version: 2, places: ['d'], team: 'T', other: 1 }, 2],
    [last, null],
  ])('goes on from where %j stands', (pack, from) => {
    const before = structuredClone(pack);
    expect(migrate(pack, chain)).toEqual({ ok: true, value: last, from });
    expect(pack).toEqual(before);
  });

  it('ends at what it knows', () => {
    expect(migrate({ version: 4 }, chain)).toMatchObject({ ok: false, problem: { at: '/version' } });
    expect(migrate({ version: 3.5 }, chain)).toMatchObject({ ok: false });
  });

  test.each<[Json]>([
    [null],
    ['x'],
    [[]],
    [7],
    [{ version: '2' }],
    [{ version: -1 }],
    [{ version: 1.5 }],
    [{ version: null }],
  ])('leaves %j for the check of the shape to tell', (value) =>
    expect(migrate(value, chain)).toEqual({ ok: true, value, from: null }),
  );
});

it('has one step for each version, which writes the next, alters nothing and never throws', () => {
  expect(steps.map(({ from }) => from)).toEqual(steps.map((_, at) => at));
  const keys = fc.constantFrom('version', 'desks', 'links', 'sources', 'agents', 'team', 'x');
  const any = fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>);
  for (const step of steps)
    fc.assert(
      fc.property(any, (pack) => {
        const before = structuredClone(pack);
        expect(step.migrate(pack)).toMatchObject({ version: step.from + 1 });
        expect(pack).toEqual(before);
      }),
    );
});

it('is the version that the shape of a pack has', () => {
  expect(parsePack({ version: packVersion }).ok).toBe(true);
});
