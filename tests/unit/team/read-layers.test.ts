import { expect, it, vi } from 'vitest';
import * as schema from '../../../lib/pack/schema';
import { readPack } from '../../../lib/pack/store';
import { readLayers } from '../../../lib/team/read-layers';
import { createArea } from '../memory-area';
import { small } from '../pack/examples';

const own = { version: 1, links: [{ id: 'mine', kind: 'admin', label: 'Mine', url: 'https://me.example/' }] };
const bad = { version: 1, desks: 'all' };
const url = 'https://packs.acme.example/team.json';
const team = (pack: object, more: object = {}) => ({
  'team-pack': { pack, from: { kind: 'url', url }, digest: 'd', at: 1, ...more },
});
const policy = (given: object, problems: object[] = []) => ({ policy: { given, at: 1, problems } });

it('policy over team over own', async () => {
  const read = await readPack(
    createArea({ pack: own, ...team(small), ...policy({ pack: { version: 1, team: 'Group' } }) }),
  );
  expect(read).toMatchObject({
    state: 'ok',
    pack: { team: 'Group', desks: small.desks, links: [{ id: 'stripe' }, { id: 'mine' }] },
  });
});

it('a bad layer takes nothing from the others, and is named with its problems', async () => {
  for (const items of [
    { pack: bad, ...team(small) },
    { pack: small, ...team(bad) },
    { pack: small, ...policy({ pack: bad }) },
    { pack: small, 'team-pack': 'nonsense', policy: 7 },
  ]) {
    expect(await readPack(createArea(items)), JSON.stringify(items)).toMatchObject({
      state: 'ok',
      pack: { desks: small.desks },
    });
  }
  const { layers } = await readLayers(createArea({ pack: small, ...team(bad) }));
  expect(layers[1]).toMatchObject({ origin: 'team', state: 'bad', problems: [{ at: '/desks' }] });
  const { policyProblems } = await readLayers(createArea(policy({ pack: bad })));
  expect(policyProblems).toEqual([{ at: '/pack/desks', message: 'must be a list in [ ]' }]);
});

it('a pack that is made for a newer Deskside is refused in each layer, with the words that say so', async () => {
  const newer = { ...small, version: 2 };
  const message = 'is made for a newer Deskside (version 2): update Deskside to use it';
  const { layers } = await readLayers(createArea({ pack: newer, ...team(newer) }));
  expect(layers.slice(1)).toMatchObject([
    { origin: 'team', state: 'bad', problems: [{ at: '/version', message }] },
    { origin: 'own', state: 'bad', problems: [{ at: '/version', message }] },
  ]);
  const read = await readLayers(createArea({ pack: own, ...policy({ pack: newer, locks: ['links'] }) }));
  expect(read.policyProblems).toEqual([{ at: '/pack/version', message }]);
  // It was good for whoever wrote it down; what it locks stays locked.
  expect(read.policy).toMatchObject({ locks: ['links'] });
  expect(read.policy).not.toHaveProperty('pack');
  expect(read.combined?.pack.links).toEqual([]);
});

it('where nothing can be used the agent is told of their own pack first', async () => {
  expect(await readPack(createArea({ pack: bad, ...team({ version: 2 }) }))).toMatchObject({
    state: 'bad',
    raw: bad,
  });
  expect(await readPack(createArea(team({ version: 2 })))).toMatchObject({
    state: 'bad',
    raw: { version: 2 },
  });
});

it('the key of a policy is asked of the copy in use, too; and a team that policy names is the only one', async () => {
  const key = btoa('k'.repeat(32));
  const signed = { ...team(small, { key }), ...policy({ publicKey: key }) };
  expect(await readPack(createArea(signed))).toMatchObject({ state: 'ok' });
  const others = { ...team(small), ...policy({ publicKey: key }) };
  expect((await readLayers(createArea(others))).layers[1]).toMatchObject({ state: 'bad' });
  const elsewhere = { ...team(small), ...policy({ teamUrl: 'https://other.example/' }) };
  expect(await readPack(createArea(elsewhere))).toEqual({ state: 'none' });
});

it('locks bind what is below the policy, and what is below the team where policy names the team', async () => {
  const links = async (given: object) => {
    const read = await readPack(createArea({ pack: own, ...team(small), ...policy(given) }));
    return read.state === 'ok' && read.pack.links.map(({ id }) => id);
  };
  expect(await links({ locks: ['links'] })).toEqual([]);
  expect(await links({ locks: ['links'], teamUrl: url })).toEqual(['stripe']);
});

it('layers are checked once for each change, however often somebody looks', async () => {
  const area = createArea({ pack: own, ...team(small) });
  const check = vi.spyOn(schema, 'parsePack');
  const first = await readPack(area);
  const times = check.mock.calls.length;
  expect(await readPack(area)).toEqual(first);
  expect(check).toHaveBeenCalledTimes(times);
  await area.set({ pack: { ...own, team: 'Me' } });
  expect(await readPack(area)).toMatchObject({ pack: { team: 'Acme' } });
  expect(check.mock.calls.length).toBeGreaterThan(times);
});
