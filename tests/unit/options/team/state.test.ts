import { describe, expect, it, vi } from 'vitest';
import type { TeamCalls } from '../../../../lib/messages/protocol';
import { createTeam, type TeamDeps } from '../../../../lib/options/team/state';
import { readLayers } from '../../../../lib/team/read-layers';
import { policyKey, readTeam, teamKey, teamPackKey } from '../../../../lib/team/rows';
import { createArea } from '../../memory-area';
import { small } from '../../pack/examples';

const url = 'https://packs.acme.example/team.json';
const from = { kind: 'url', url };
const own = {
  version: 1,
  links: [{ ...small.links[0], label: 'Mine' }],
  desks: [{ type: 'rt', url: 'https://b.example/' }],
};
const candidate = (pack: object, digest: string) => ({ pack, from, digest, at: 5, key: 'K' });

/** The section over one browser's storage; `answer` is what the browser says when it is asked for a host. */
async function section(
  items: Record<string, unknown> = {},
  answer = true,
  carries = new Map<string, () => Promise<unknown>>(),
) {
  const area = createArea(items);
  const asked: string[] = [];
  const called: [string, unknown][] = [];
  const listeners = new Set<() => void>();
  const deps: TeamDeps = {
    readLayers: () => readLayers(area),
    readTeam: () => readTeam(area),
    fingerprintOf: async (key) => `print of ${key}`,
    async teamCall<T extends keyof TeamCalls>(type: T, payload: TeamCalls[T]['payload']) {
      called.push([type, payload]);
      await carries.get(type)?.();
      const answer: unknown = type === 'team/file' ? [] : type === 'team/approve';
      return answer as TeamCalls[T]['answer'];
    },
    onTeamChanged: (changed) => void listeners.add(changed),
    onPermissionsChanged: () => undefined,
    granted: async () => new Set(),
    async request(patterns) {
      asked.push(...patterns);
      return answer;
    },
    now: () => 1000,
  };
  const team = createTeam(deps);
  await vi.waitFor(() => expect(team.view.value.loading).toBe(false));
  const idle = () => vi.waitFor(() => expect(team.view.value.busy).toBe(false));
  return { ...team, area, asked, called, idle, changed: () => listeners.forEach((listener) => listener()) };
}

describe('following', () => {
  it('asks the browser for exactly that host, within the click, and then the background', async () => {
    const { actions, asked, called, idle } = await section();
    actions.follow(` ${url} `, 'omit');
    expect(asked).toEqual(['https://packs.acme.example/*']);
    await idle();
    expect(called).toEqual([['team/follow', { url, credentials: 'omit' }]]);
  });
  it('changes nothing where the agent says no', async () => {
    const { actions, called, view, idle } = await section({}, false);
    actions.follow(url, 'omit');
    await idle();
    expect(called).toEqual([]);
    expect(view.value.said).toEqual({ code: 'denied' });
  });
  it.each([
    '',
    'packs.acme.example',
    'http://packs.acme.example/team.json',
    'https://a:b@packs.acme.example/',
  ])('of %j is refused in place, and nobody is asked', async (bad) => {
    const { actions, asked, called, view } = await section();
    actions.follow(bad, 'omit');
    expect(view.value.said).toMatchObject({ code: 'address' });
    expect([asked, called]).toEqual([[], []]);
  });
});

it('tells each layer, whose each entry is, and what something else goes before', async () => {
  const { view, originOf } = await section({ pack: own, [teamPackKey]: candidate(small, 'd') });
  expect(view.value.layers).toEqual([
    { origin: 'policy', state: 'none', entries: 0, problems: [] },
    { origin: 'team', state: 'ok', entries: 4, problems: [] },
    { origin: 'own', state: 'ok', entries: 1, problems: [] },
  ]);
  expect(view.value.leftOut).toEqual([
    { origin: 'own', at: '/links/0', why: 'same', by: 'team', name: 'Mine' },
  ]);
  expect([originOf('/links/0/url'), originOf('/desks/1'), originOf('/version')]).toEqual([
    'team',
    'own',
    null,
  ]);
  expect(view.value.inUse).toEqual({ from, at: 5, key: 'print of K' });
});

it('tells what policy locks, and a policy that cannot be used', async () => {
  const given = { teamUrl: url, locks: ['links'], approve: 'auto' };
  const problems = [{ at: '/approve', message: 'is wrong' }];
  const { view } = await section({ pack: own, [policyKey]: { given, at: 1, problems } });
  expect(view.value).toMatchObject({
    policy: { locks: ['links'], approves: true, key: null },
    policyProblems: problems,
    followed: { url, byPolicy: true, granted: false, credentials: 'omit' },
    leftOut: [{ at: '/links/0', why: 'locked' }],
  });
});

it('shows where a pack that waits would lead, and passes on the answer for that very pack', async () => {
  const next = {
    ...small,
    links: [{ ...small.links[0], url: 'https://pay.example.net/{{customer.email}}' }],
  };
  const { view, actions, called, idle } = await section({
    [teamPackKey]: candidate(small, 'd'),
    [teamKey]: { follow: { url, credentials: 'omit' }, waiting: candidate(next, 'e') },
  });
  expect(view.value.waiting).toMatchObject({ digest: 'e', first: false, changes: 1, team: 'Acme' });
  expect(view.value.waiting?.moves.map(({ kind }) => kind)).toEqual(['link-origin']);
  actions.approve('e');
  await idle();
  expect(view.value.said).toEqual({ code: 'approved' });
  actions.refuse('e');
  await idle();
  // The background said that another one waits by now.
  expect(view.value.said).toEqual({ code: 'overtaken' });
  expect(called).toEqual([
    ['team/approve', { digest: 'e' }],
    ['team/refuse', { digest: 'e' }],
  ]);
});

describe('while another press runs', () => {
  const following = {
    [teamPackKey]: candidate(small, 'd'),
    [teamKey]: { follow: { url, credentials: 'omit' } },
  };
  const pick = (name: string) => new File(['{}'], name);
  /** The section while it looks at the address, which ends when the test says so. */
  const looking = async () => {
    const look = Promise.withResolvers<void>();
    const page = await section(following, true, new Map([['team/refresh', () => look.promise]]));
    page.actions.refresh();
    await vi.waitFor(() => expect(page.called).toHaveLength(1));
    const names = () => page.called.map(([type]) => type);
    return { ...page, names, end: look.resolve };
  };

  it('files that are picked and leaving wait for their turn', async () => {
    const { actions, called, names, end, idle, view } = await looking();
    actions.takeFile(pick('a.json'));
    actions.takeFile(pick('b.json'));
    let left = false;
    const leaving = actions.leave().then(() => (left = true));
    await new Promise((turn) => setImmediate(turn));
    expect([names(), left, view.value.busy]).toEqual([['team/refresh'], false, true]);
    end();
    await leaving;
    await idle();
    expect(names()).toEqual(['team/refresh', 'team/file', 'team/file', 'team/leave']);
    expect(called[1]?.[1]).toMatchObject({ name: 'a.json' });
    expect(view.value.said).toEqual({ code: 'left' });
  });

  it('what is wrong with a file stays told when the next one is right', async () => {
    const { actions, end, idle, view } = await looking();
    actions.takeFile(new File([' '.repeat(300_000)], 'big.json'));
    actions.takeFile(pick('b.json'));
    end();
    await idle();
    expect(view.value.said).toMatchObject({ code: 'file', name: 'big.json' });
  });

  it('what is off meanwhile does nothing twice, and asks the browser for nothing', async () => {
    const { actions, asked, names, end, idle } = await looking();
    actions.refresh();
    actions.approve('d');
    actions.follow(url, 'omit');
    end();
    await idle();
    expect([names(), asked]).toEqual([['team/refresh'], []]);
  });

  it('who could not leave is not told that they have', async () => {
    const fails = () => Promise.reject(new Error('no answer'));
    const { actions, view, idle } = await section(following, true, new Map([['team/leave', fails]]));
    await expect(actions.leave()).rejects.toThrow();
    await idle();
    expect(view.value.said).toEqual({ code: 'failed', reason: 'no answer' });
  });
});

it('follows what others change', async () => {
  const { view, area, changed } = await section();
  await area.set({ [teamPackKey]: candidate(small, 'd') });
  changed();
  await vi.waitFor(() => expect(view.value.inUse).not.toBeNull());
});
