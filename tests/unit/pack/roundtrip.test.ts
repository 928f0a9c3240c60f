import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLinks } from '../../../lib/links/resolve';
import { LINK_PATHS, moment, valuesFrom, type LinkValues } from '../../../lib/links/values';
import { exportPack } from '../../../lib/pack/export';
import { parsePack } from '../../../lib/pack/schema';
import { small, whole } from './examples';
import { mutate, mutations } from './mutations';

const crm = { kind: 'source', id: 'crm', label: 'CRM' } as const;
const everything: LinkValues = {
  ...valuesFrom(crm, Object.fromEntries(LINK_PATHS.map((path) => [path, 'a@b.example']))),
  ...valuesFrom(crm, { 'customer.values.org': 'acme', 'customer.values.page': 'https://acme.example/7' }),
  ...valuesFrom(crm, { 'desk.type': 'rt', 'customer.plan': 'pro' }),
  'ticket.heardAt': moment(0, crm),
};
const secure = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1))/i;
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
