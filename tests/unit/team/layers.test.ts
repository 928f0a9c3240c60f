import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';
import { combineLayers, originAt, type Layer, type Origin } from '../../../lib/team/layers';
import { full } from '../pack/examples';

const packOf = (more: object): Pack => {
  const parsed = parsePack({ version: 1, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
};
const layer = (origin: Origin, more: object | null, locks: string[] = []): Layer => ({
  origin,
  pack: more && packOf(more),
  locks,
});
const link = (id: string, url = `https://${id}.example/{{customer.email}}`, more: object = {}) => ({
  id,
  kind: 'admin',
  label: id.toUpperCase(),
  url,
  ...more,
});
const rt = (url = 'https://rt.acme.example/') => ({ type: 'rt', url });
const ids = (pack: Pack | undefined) => pack?.links.map(({ id }) => id);

it('one layer alone is the pack that counts, as it is', () => {
  const combined = combineLayers([layer('own', full)]);
  expect(combined?.pack).toEqual(full);
  expect(combined?.leftOut).toEqual([]);
  expect(originAt(combined!.from, '/links/0/url')).toBe('own');
  expect(combineLayers([])).toBeNull();
  expect(combineLayers([layer('policy', null, ['*'])])).toBeNull();
});

it('entries of all layers stand side by side, the higher ones first, and it is known whose each is', () => {
  const combined = combineLayers([
    layer('policy', { team: 'Acme', links: [link('login')], agents: { domains: ['acme.example'] } }),
    layer('team', { team: 'Support', desks: [rt()], links: [link('logs')], schemes: ['myapp'] }),
    layer('own', {
      links: [link('mine')],
      agents: { domains: ['ACME.example', 'me.example'] },
      schemes: ['myapp'],
    }),
  ]);
  expect(combined?.pack).toMatchObject({
    team: 'Acme',
    agents: { domains: ['acme.example', 'me.example'], emails: [] },
    schemes: ['myapp'],
  });
  expect(ids(combined?.pack)).toEqual(['login', 'logs', 'mine']);
  const from = (at: string) => originAt(combined!.from, at);
  expect(
    ['/team', '/desks/0/type', '/links/0', '/links/1/url', '/links/2', '/schemes/0', '/agents/domains/1'].map(
      from,
    ),
  ).toEqual(['policy', 'team', 'policy', 'team', 'own', 'team', 'own']);
  expect([from(''), from('/version'), from('/links/3'), from('/audit')]).toEqual([null, null, null, null]);
});

it('the same entry of two layers is the higher one’s, whole', () => {
  const combined = combineLayers([
    layer('team', { desks: [rt()], links: [link('login', 'https://a.example/')] }),
    layer('own', {
      desks: [{ ...rt('https://RT.acme.example'), name: 'Mine' }],
      links: [link('login', 'https://b.example/', { reason: true })],
    }),
  ]);
  expect(combined?.pack.links).toEqual([link('login', 'https://a.example/')]);
  expect(combined?.pack.desks).toEqual([rt()]);
  expect(combined?.leftOut).toEqual([
    { origin: 'own', at: '/desks/0', why: 'same', by: 'team' },
    { origin: 'own', at: '/links/0', why: 'same', by: 'team' },
  ]);
});

it('a lock keeps lower layers out: of a section, of one entry, of everything', () => {
  const own = layer('own', { team: 'Me', desks: [rt()], links: [link('login'), link('mine')] });
  const team = (locks: string[]) => layer('team', { links: [link('logs')] }, locks);
  const withLocks = (...locks: string[]) => combineLayers([team(locks), own]);
  expect(ids(withLocks('links')?.pack)).toEqual(['logs']);
  expect(withLocks('links')?.pack.desks).toEqual([rt()]);
  expect(ids(withLocks('links/login')?.pack)).toEqual(['logs', 'mine']);
  expect(withLocks('desks/https://rt.acme.example')?.pack.desks).toEqual([]);
  expect(withLocks('*')?.pack).toEqual(team([]).pack);
  expect(withLocks('links/login')?.leftOut).toEqual([
    { origin: 'own', at: '/links/0', why: 'locked', by: 'team' },
  ]);
  // Locks hold for those below alone, also where the locking layer has no pack.
  expect(ids(combineLayers([layer('policy', null, ['links']), team([]), own])?.pack)).toEqual([]);
  expect(ids(combineLayers([layer('policy', { links: [link('a')] }), team(['links']), own])?.pack)).toEqual([
    'a',
    'logs',
  ]);
});

it('what does not fit the layers above is left out alone, and says why', () => {
  const combined = combineLayers([
    layer('team', { environments: [{ id: 'prod', label: 'Production', values: {} }] }),
    layer('own', {
      environments: [{ id: 'prod', label: 'Mine', values: { base: 'x.example' } }],
      links: [link('env', 'https://{{env.base}}/'), link('plain')],
    }),
  ]);
  expect(ids(combined?.pack)).toEqual(['plain']);
  expect(combined?.leftOut[1]).toMatchObject({ origin: 'own', at: '/links/0', why: 'unfit', by: 'team' });
  expect(combined?.leftOut[1]?.message).not.toBe('');
});

it('a higher layer loses nothing by what a lower one brings', () => {
  const combined = combineLayers([
    layer('team', {
      environments: [{ id: 'prod', label: 'Production', values: { base: 'x.example' } }],
      links: [link('env', 'https://{{env.base}}/')],
    }),
    layer('own', { environments: [{ id: 'dev', label: 'Dev', values: {} }], links: [link('mine')] }),
  ]);
  expect(ids(combined?.pack)).toEqual(['env', 'mine']);
  expect(combined?.pack.environments?.map(({ id }) => id)).toEqual(['prod']);
  expect(combined?.leftOut).toMatchObject([{ origin: 'own', at: '/environments/0', why: 'unfit' }]);
});

const some = <T>(from: readonly T[]) => fc.subarray([...from]);
const anyPack = fc
  .record({
    links: some(['a', 'b', 'c', 'd'].map((id) => link(id))),
    more: some([
      link('env', 'https://{{env.base}}.example/'),
      link('clue', 'https://c.example/{{clue.value}}', { clue: 'shop' }),
    ]),
    dev: fc.boolean(),
    scheme: some(['myapp', 'slack']),
    domains: some(['acme.example', 'b.example']),
  })
  .map(({ links, more, dev, scheme, domains }) => ({
    links: [...links, ...more],
    schemes: scheme,
    agents: { domains },
    environments: [{ id: dev ? 'dev' : 'prod', label: 'E', values: { base: dev ? 'd' : 'p' } }],
    clues: [{ id: 'shop', label: 'Order', pattern: 'T-\\d{5}' }],
  }));
const anyLocks = some(['links', 'links/a', 'schemes', 'environments', 'clues', '*']);

it('whatever the layers are: a pack comes of them, the top layer is in it whole, and locks hold', () => {
  fc.assert(
    fc.property(anyPack, anyPack, anyPack, anyLocks, (a, b, c, locks) => {
      const layers = [layer('policy', a, locks), layer('team', b), layer('own', c)];
      const combined = combineLayers(layers)!;
      expect(parsePack(combined.pack)).toMatchObject({ ok: true });
      expect(combined.pack.links.slice(0, a.links.length)).toEqual(layers[0]!.pack!.links);
      const counted = [...combined.from].filter(([, origin]) => origin !== 'policy').map(([at]) => at);
      if (locks.includes('*')) expect(counted).toEqual([]);
      if (locks.includes('links')) expect(counted.filter((at) => at.startsWith('/links'))).toEqual([]);
      // Nothing is there twice, and nothing comes from nowhere.
      expect(new Set(ids(combined.pack)).size).toBe(combined.pack.links.length);
      expect(
        combined.pack.links.every(({ id }) => [a, b, c].some(({ links }) => links.some((l) => l.id === id))),
      ).toBe(true);
    }),
    { numRuns: 200 },
  );
});
