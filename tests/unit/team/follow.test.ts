import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/pack/store';
import { approve, leave, propose, refreshTeam, refuse, type FollowDeps } from '../../../lib/team/follow';
import { policyKey, readTeam, readTeamPack, teamKey } from '../../../lib/team/rows';
import { createArea, type MemoryArea } from '../memory-area';

const url = 'https://packs.acme.example/team.json?x=1';
const sigUrl = 'https://packs.acme.example/team.json.sig?x=1';
const crm = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/c?email={{customer.email}}',
  map: { name: '/name' },
};
const admin = {
  id: 'admin',
  kind: 'admin',
  label: 'Admin',
  url: 'https://admin.acme.example/?q={{customer.email}}',
};
const first = { version: 1, team: 'Acme', sources: [crm], links: [admin] };
const moved = { ...first, links: [{ ...admin, url: 'https://admin.example.net/?q={{customer.email}}' }] };
const reworded = { ...first, links: [{ ...admin, label: 'Their account' }] };

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const signatureOf = (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64');

/** The company's web server: a pack with its tag, and perhaps a signature beside it. */
function host() {
  const asked: { url: string; headers: Headers; credentials: string | undefined }[] = [];
  const site = {
    text: JSON.stringify(first),
    etag: '"1"' as string | null,
    sig: null as string | null,
    status: 200,
    down: false,
    asked,
    fetch: (async (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      asked.push({ url: address, headers, credentials: init.credentials });
      if (site.down) throw new TypeError('no network');
      if (address === sigUrl) return new Response(site.sig, { status: site.sig === null ? 404 : 200 });
      if (site.etag !== null && headers.get('if-none-match') === site.etag)
        return new Response(null, { status: 304 });
      return new Response(site.text, {
        status: site.status,
        headers: site.etag === null ? {} : { etag: site.etag },
      });
    }) as typeof fetch,
    says(pack: object | string, etag: string | null = `"${Math.random()}"`) {
      site.text = typeof pack === 'string' ? pack : JSON.stringify(pack);
      site.etag = etag;
    },
  };
  return site;
}

let area: MemoryArea;
let site: ReturnType<typeof host>;
let deps: FollowDeps & { granted: boolean; hosts: string[] };
beforeEach(async () => {
  area = createArea();
  site = host();
  let clock = 1000;
  deps = {
    area,
    fetch: site.fetch,
    granted: true,
    hosts: [],
    isGranted: async () => deps.granted,
    note: async (host) => void deps.hosts.push(host),
    now: () => (clock += 1000),
  };
  await area.set({ [teamKey]: { follow: { url, credentials: 'omit' } } });
});
const refresh = () => refreshTeam(deps);
const row = () => readTeam(area);
const waiting = async () => (await row()).waiting?.digest ?? '';
const inForce = async () => {
  const read = await readPack(area);
  return read.state === 'ok' ? read.pack.links.map((link) => link.url) : read.state;
};
const takeFirst = async () => {
  await refresh();
  expect(await approve(deps, await waiting())).toBe(true);
};
const policy = (given: object) => area.set({ [policyKey]: { given, at: 1, problems: [] } });

describe('a team’s pack', () => {
  it('waits for the agent at first, since all of it is new', async () => {
    await refresh();
    expect(await inForce()).toBe('none');
    expect(await approve(deps, 'another')).toBe(false);
    expect(await approve(deps, await waiting())).toBe(true);
    expect(await inForce()).toEqual([admin.url]);
    expect(await row()).not.toHaveProperty('waiting');
    expect(deps.hosts).toEqual(['packs.acme.example']);
    expect(site.asked[0]).toMatchObject({ url, credentials: 'omit' });
  });
  it('is asked for with its tag; nothing new leaves everything', async () => {
    await takeFirst();
    const before = Object.fromEntries(area.kept);
    await refresh();
    expect(site.asked.at(-1)?.headers.get('if-none-match')).toBe('"1"');
    const { checked, ...rest } = await row();
    expect(checked).toBeGreaterThan(1000);
    expect({ ...rest, checked: 0 }).toEqual({ ...(before[teamKey] as object), checked: 0 });
  });
  it('changes at once where nothing leads elsewhere, and the change is counted', async () => {
    await takeFirst();
    site.says(reworded);
    await refresh();
    expect((await readTeamPack(area))?.pack).toMatchObject(reworded);
    expect(await row()).toMatchObject({ applied: { changes: 1 } });
  });
  it('waits where a link leads elsewhere, and what was refused stays away until the pack changes again', async () => {
    await takeFirst();
    site.says(moved);
    await refresh();
    expect(await inForce()).toEqual([admin.url]);
    expect(await refuse(deps, await waiting())).toBe(true);
    await refresh();
    expect(site.asked.at(-1)?.headers.get('if-none-match')).toBe(site.etag);
    // Also from a host that tells no tags.
    site.etag = null;
    await refresh();
    expect(await waiting()).toBe('');
    site.says({ ...moved, team: 'Acme 2' });
    await refresh();
    expect(await approve(deps, await waiting())).toBe(true);
    expect(await inForce()).toEqual(['https://admin.example.net/?q={{customer.email}}']);
  });
  it('waits where a login loses its safeguards or a desk is read in another way, unless policy says otherwise', async () => {
    const login = {
      ...admin,
      id: 'login',
      kind: 'impersonate',
      label: 'Log in as',
      reason: true,
      open: 'private',
    };
    const { reason: _, ...unasked } = login;
    const desk = { type: 'rt', url: 'https://rt.acme.example/' };
    const all = { ...first, desks: [desk], links: [login] };
    site.says(all);
    await takeFirst();
    site.says({ ...all, links: [unasked] });
    await refresh();
    expect((await readTeamPack(area))?.pack).toMatchObject(all);
    expect(await refuse(deps, await waiting())).toBe(true);
    const reread = { ...all, desks: [{ ...desk, type: 'zammad' }] };
    site.says(reread);
    await refresh();
    expect((await readTeamPack(area))?.pack).toMatchObject(all);
    expect(await waiting()).not.toBe('');
    await policy({ approve: 'auto' });
    await refresh();
    expect((await readTeamPack(area))?.pack).toMatchObject(reread);
  });
  it('goes back to what is in use: then nothing waits any more', async () => {
    await takeFirst();
    site.says(moved);
    await refresh();
    site.says(first);
    await refresh();
    expect(await waiting()).toBe('');
  });
  it('asks nobody where policy says so, also for what waits already', async () => {
    await refresh();
    await policy({ approve: 'auto', teamUrl: url });
    await refresh();
    expect(await inForce()).toEqual([admin.url]);
    site.says(moved);
    await refresh();
    expect(await inForce()).toEqual(['https://admin.example.net/?q={{customer.email}}']);
  });
  it('of policy’s address goes before the agent’s', async () => {
    await takeFirst();
    await policy({ teamUrl: 'https://it.acme.example/p.json', teamCredentials: 'include' });
    await refresh();
    expect(site.asked.find((one) => one.url === 'https://it.acme.example/p.json')?.credentials).toBe(
      'include',
    );
    expect(await inForce()).toBe('none');
  });
  it('is gone with everything known of it when the agent leaves', async () => {
    await takeFirst();
    await leave(deps);
    expect([...area.kept.keys()]).toEqual([]);
    await refresh();
    expect(site.asked).toHaveLength(2);
  });
  it('by file waits as well, and takes the place of the address', async () => {
    await takeFirst();
    await propose(
      deps,
      await row(),
      { pack: moved, from: { kind: 'file', name: 'team.json' }, digest: 'f', at: 5 },
      null,
    );
    expect(await inForce()).toEqual([admin.url]);
    expect((await row()).follow?.url).toBe(url);
    expect(await approve(deps, 'f')).toBe(true);
    expect(await row()).not.toHaveProperty('follow');
    await refresh();
    expect((await readTeamPack(area))?.from).toEqual({ kind: 'file', name: 'team.json' });
  });
});

describe('whatever goes wrong is said, and the last good copy stays', () => {
  it.each<[string, (s: ReturnType<typeof host>) => void]>([
    ['unreachable', (s) => (s.down = true)],
    ['status', (s) => (s.status = 503)],
    ['redirected', (s) => (s.status = 302)],
    ['not-a-pack', (s) => s.says('<!doctype html>')],
    ['not-a-pack', (s) => s.says({ version: 1, links: [{ ...admin, kind: 'bribing' }] })],
    ['too-big', (s) => s.says(`${' '.repeat(256 * 1024)}{"version":1}`)],
  ])('%s', async (code, fail) => {
    await takeFirst();
    site.etag = '"2"';
    fail(site);
    await refresh();
    expect((await row()).trouble).toMatchObject({ code });
    expect(await inForce()).toEqual([admin.url]);
    Object.assign(site, { down: false, status: 200 });
    site.says(reworded);
    await refresh();
    expect(await row()).not.toHaveProperty('trouble');
  });
  it('a host that the browser does not let us ask is not asked', async () => {
    deps.granted = false;
    await refresh();
    expect(site.asked).toEqual([]);
    expect((await row()).trouble).toMatchObject({ code: 'not-allowed' });
  });
});

describe('signatures', () => {
  it('the first key seen is kept; from then on nothing else is taken', async () => {
    site.sig = `${signatureOf(site.text)}\n${key}`;
    await takeFirst();
    expect(await row()).toMatchObject({ pinned: { url, key } });
    site.says(reworded);
    await refresh();
    expect((await row()).trouble).toMatchObject({ code: 'wrong-signature' });
    site.sig = null;
    await refresh();
    expect((await row()).trouble).toMatchObject({ code: 'unsigned' });
    const stranger = generateKeyPairSync('ed25519');
    const theirs = stranger.publicKey
      .export({ type: 'spki', format: 'der' })
      .subarray(-32)
      .toString('base64');
    site.sig = `${sign(null, Buffer.from(site.text), stranger.privateKey).toString('base64')} ${theirs}`;
    await refresh();
    expect((await row()).trouble).toMatchObject({ code: 'other-key' });
    expect((await readTeamPack(area))?.pack).toMatchObject(first);
    site.sig = signatureOf(site.text);
    await refresh();
    expect((await readTeamPack(area))?.pack).toMatchObject(reworded);
  });
  it('a key that comes by policy is asked of the copy in use: it is fetched and looked at anew', async () => {
    await takeFirst();
    await policy({ publicKey: key });
    await refresh();
    expect((await row()).trouble).toMatchObject({ code: 'unsigned' });
    expect(await inForce()).toBe('bad');
    site.sig = signatureOf(site.text);
    await refresh();
    expect(await inForce()).toEqual([admin.url]);
    expect(await row()).not.toHaveProperty('trouble');
  });
});
