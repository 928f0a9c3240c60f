import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLinks } from '../../../lib/links/resolve';
import { LINK_PATHS, moment, valuesFrom, type LinkValues } from '../../../lib/links/values';
import { exportPack } from '../../../lib/pack/export';
import { parsePack } from '../../../lib/pack/schema';
import { small, whole } from './examples';

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };

const paths = (value: Tree, at: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...at, key]))]
    : [at];

function withAt(value: Tree, [key, ...rest]: (string | number)[], put: Tree | undefined): Tree | undefined {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string | number, Tree | undefined>;
  copy[key] = withAt(copy[key] ?? null, rest, put);
  return copy as Tree;
}

const crm = { kind: 'source', id: 'crm', label: 'CRM' } as const;
const everything: LinkValues = {
  ...valuesFrom(crm, Object.fromEntries(LINK_PATHS.map((path) => [path, 'a@b.example']))),
  ...valuesFrom(crm, { 'customer.values.org': 'acme', 'customer.values.page': 'https://acme.example/7' }),
  ...valuesFrom(crm, { 'desk.type': 'rt', 'customer.plan': 'pro' }),
  'ticket.heardAt': moment(0, crm),
};
const base = whole as unknown as Tree;
const places = paths(base);
const secure = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1))/i;
const words = [
  'rt|custom|json|billing|omit|https|myapp|javascript|{id}|/x|| |\u202e|\0'.split('|'),
  'https://a.example/{{customer.email}}|http://127.0.0.1/|{{env.app}}/{{clue.value}}|live|order-no|private|container:x|logs|https://{{x.y}}/|{{|{{{ticket.id}}}|a@b'.split(
    '|',
  ),
].flat();
const value = fc.oneof(
  fc.constantFrom<Tree>(...words, ...places.slice(0, 40).map((_, index) => index)),
  fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<Tree>,
  fc.constant(undefined),
);
const mutations = fc.array(
  fc.tuple(fc.constantFrom(...places), fc.option(fc.string(), { nil: undefined }), value),
  {
    minLength: 1,
    maxLength: 3,
  },
);

function mutate(changes: [(string | number)[], string | undefined, Tree | undefined][]): Tree | undefined {
  return changes.reduce<Tree | undefined>((pack, [path, key, put]) => {
    try {
      return pack === undefined ? pack : withAt(pack, key === undefined ? path : [...path, key], put);
    } catch {
      return pack; // an earlier change took that place away
    }
  }, base);
}

describe('random changes to a whole pack', { timeout: 60_000 }, () => {
  it('never throw, and say where', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const parsed = parsePack(mutate(changes));
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { at, message } of parsed.problems) {
          expect(at).toMatch(/^(?:\/|$)/);
          expect(message).not.toMatch(/^(?:Invalid|$)/); // every message is our own
        }
      }),
      { numRuns: 600 },
    );
    expect('polluted' in {}).toBe(false);
  });

  it('never let a link through that cannot be opened, nor another address that is not what it must be', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const parsed = parsePack(mutate(changes));
        if (!parsed.ok) return;
        const { links: all, environments = [] } = parsed.pack;
        const pack = { ...parsed.pack, links: all.map((link) => ({ ...link, hidden: false })) };
        for (const environment of [null, ...environments.map(({ id }) => id)]) {
          const setting = { environment, now: 0 };
          const clues = all.flatMap(({ clue }) =>
            clue === undefined ? [] : { kind: clue, value: 'T-12345' },
          );
          const links = [undefined, ...clues].flatMap((clue) =>
            resolveLinks(pack, everything, { ...setting, clue }),
          );
          for (const { href, mint, missing } of links) {
            expect(href ?? mint?.url).toMatch(/^(?:https?:\/\/|myapp:)/);
            if (mint) expect(mint.url).toMatch(secure);
            expect(missing).toEqual([]);
          }
        }
        if (parsed.pack.audit) expect(parsed.pack.audit.url).toMatch(secure);
        for (const { url } of parsed.pack.sources) expect(url).toMatch(secure);
        for (const { url } of parsed.pack.desks) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 500 },
    );
  });

  it('leave what is accepted the same after export and import', () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutations, (changes) => {
        const parsed = parsePack(mutate(changes));
        if (!parsed.ok) return;
        accepted += 1;
        const again = parsePack(exportPack(parsed.pack));
        // What an earlier version wrote is of the present one by then.
        expect(again.ok && again.pack).toEqual(parsed.pack);
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(30);
  });

  it('never throw on any text', () => {
    const text = exportPack(whole);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary' }), (at, cut, put) => {
        parsePack(text.slice(0, at) + put + text.slice(at + cut));
      }),
      { numRuns: 300 },
    );
  });
});

describe('export', () => {
  it('keeps every key', () => {
    expect(JSON.parse(exportPack(whole))).toEqual(whole);
  });

  it('keeps the team’s own words, in the order of the alphabet, where they are keys', () => {
    const words = { zebra: 'z', url: 'u', ttl: 't', id: 'i' };
    const parsed = parsePack({
      version: 1,
      links: [{ id: 'a', kind: 'custom', label: 'A', mint: { url: 'https://a.example/', body: words } }],
      environments: [{ id: 'live', label: 'Live', values: words }],
      sources: [{ kind: 'helpscout', id: 'a', label: 'A', url: 'https://a.example/', headers: words }],
    });
    const text = parsed.ok ? exportPack(parsed.pack) : '';
    expect(parsePack(text)).toEqual(parsed);
    const sorted = ['id', 'ttl', 'url', 'zebra'];
    const written = [...text.matchAll(/"(\w+)": "[ituz]"/g)].map(([, key]) => key);
    expect(written).toEqual([...sorted, ...sorted, ...sorted]);
  });

  it('writes the same text whatever the order of keys was, and ends with a line break', () => {
    const turned = Object.fromEntries(Object.entries(whole).toReversed());
    expect(exportPack(turned as typeof whole)).toBe(exportPack(whole));
    const parsed = parsePack(small);
    expect(parsed.ok && exportPack(parsed.pack)).toBe(`{
  "version": 1,
  "team": "Acme",
  "desks": [
    {
      "type": "rt",
      "url": "https://rt.acme.example/"
    }
  ],
  "agents": {
    "domains": [
      "acme.example"
    ],
    "emails": []
  },
  "sources": [],
  "links": [
    {
      "id": "stripe",
      "kind": "billing",
      "label": "Stripe",
      "url": "https://dashboard.stripe.com/search?query={{customer.email}}"
    }
  ],
  "schemes": []
}
`);
  });
});
