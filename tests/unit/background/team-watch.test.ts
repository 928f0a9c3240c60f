/** The background's looks at policy and team: whatever fails is told, and takes nothing away. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readTeam } from '../../../lib/team/rows';
import { readLayers } from '../../../lib/team/read-layers';
import { createArea } from '../memory-area';

const fake = vi.hoisted(() => {
  const event = <A extends unknown[]>() => {
    const listeners: ((...args: A) => unknown)[] = [];
    return {
      addListener: (listener: (...args: A) => unknown) => void listeners.push(listener),
      emit: (...args: A) => {
        for (const listener of listeners) listener(...args);
      },
      listeners,
    };
  };
  return {
    managed: async (): Promise<Record<string, unknown>> => ({}),
    /** Whether the browser takes alarms. */
    alarmsFail: false,
    alarms: new Set<string>(),
    onChanged: event<[changes: object, area: string]>(),
    onAlarm: event<[{ name: string }]>(),
    onAdded: event<[]>(),
  };
});
const areas = vi.hoisted(() => ({ all: {} as { local: object; session: object } }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: proxyTo('local'),
      session: proxyTo('session'),
      managed: { get: () => fake.managed() },
      onChanged: fake.onChanged,
    },
    alarms: {
      create: async (name: string) => {
        if (fake.alarmsFail) throw new Error('no alarms today');
        fake.alarms.add(name);
      },
      clear: async (name: string) => fake.alarms.delete(name),
      onAlarm: fake.onAlarm,
    },
    permissions: { onAdded: fake.onAdded },
  },
}));
vi.mock('../../../lib/background/grants', () => ({ isGranted: async () => false }));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

function proxyTo(name: 'local' | 'session') {
  return new Proxy({}, { get: (_, key) => Reflect.get(areas.all[name], key) as unknown });
}

const rig = () => {
  const local = createArea();
  const session = createArea();
  areas.all = { local, session };
  return { local, session };
};
let kept: ReturnType<typeof rig>;
beforeEach(() => {
  kept = rig();
  fake.alarms.clear();
  fake.alarmsFail = false;
  for (const { listeners } of [fake.onChanged, fake.onAlarm, fake.onAdded]) listeners.length = 0;
});

const locks = async () => (await readLayers(kept.local)).policy?.locks;
/** The background starts, with what the browser has by policy. */
async function start(managed: () => Promise<Record<string, unknown>>): Promise<void> {
  fake.managed = managed;
  vi.resetModules();
  const { watchTeam } = await import('../../../lib/background/team/watch');
  watchTeam();
}
const locked = async () => ({ locks: ['links'] });

it('a start at which the browser says nothing, or fails, keeps what was locked; a change that it tells counts', async () => {
  await start(locked);
  await vi.waitFor(async () => expect(await locks()).toEqual(['links']));

  await start(async () => ({}));
  await vi.waitFor(() => expect(fake.alarms).toContain('policy'));
  expect(await locks()).toEqual(['links']);

  await start(() => Promise.reject(new Error('disk error')));
  await vi.waitFor(async () =>
    expect((await readLayers(kept.local)).policyProblems).toEqual([
      { at: '', message: 'cannot be read: disk error' },
    ]),
  );
  expect(await locks()).toEqual(['links']);

  // Firefox, without any policy.
  fake.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  fake.onChanged.emit({}, 'managed');
  await vi.waitFor(async () => expect(await locks()).toBeUndefined());
  expect((await readLayers(kept.local)).policyProblems).toEqual([]);
  expect(fake.alarms).not.toContain('policy');
});

it('a look for the team’s pack that fails is told, and the next one takes it back', async () => {
  await start(async () => ({}));
  await kept.local.set({
    team: { follow: { url: 'https://packs.acme.example/team.json', credentials: 'omit' } },
  });
  fake.alarmsFail = true;
  fake.onAdded.emit();
  await vi.waitFor(async () =>
    expect((await readTeam(kept.local)).trouble).toMatchObject({
      code: 'failed',
      problems: [{ message: 'no alarms today' }],
    }),
  );
  fake.alarmsFail = false;
  fake.onAlarm.emit({ name: 'team' });
  await vi.waitFor(async () => expect((await readTeam(kept.local)).trouble?.code).toBe('not-allowed'));
});
