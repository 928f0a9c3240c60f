import { describe, expect, it, vi } from 'vitest';
import { createWelcomeState, type WelcomeDeps } from '../../../lib/welcome/state';
import { readPack } from '../../../lib/pack/store';
import { readLayers } from '../../../lib/team/read-layers';
import { policyKey } from '../../../lib/team/rows';
import { createArea } from '../memory-area';

const rt = { type: 'rt', url: 'https://rt.acme.example/' };
const zendesk = { type: 'zendesk', url: 'https://acme.zendesk.com/' };

/** The welcome page of somebody in whose browser this is stored. */
async function welcome(stored: Record<string, unknown>, grants: string[] = []) {
  const area = createArea();
  await area.set(stored);
  const allowed = new Set(grants);
  let changed = () => {};
  const deps: WelcomeDeps = {
    plan: async () => undefined,
    drop: async () => undefined,
    carry: async () => 'done',
    async request(url) {
      allowed.add(url);
      changed();
      return true;
    },
    readPack: () => readPack(area),
    readLayers: () => readLayers(area),
    granted: async (url) => allowed.has(url),
    seen: async () => [],
    change: () => Promise.reject(new Error('nothing is changed here')),
    onChanged: (listener) => (changed = listener),
    step: () => null,
    go: () => undefined,
    onStep: () => undefined,
    showTab: () => undefined,
    openOptions: () => undefined,
    now: () => 1,
  };
  const { view, actions } = createWelcomeState(deps);
  await vi.waitFor(() => expect(view.value.loading).toBe(false));
  return { view, actions, desk: () => view.value.desk };
}

const policy = (given: object) => ({ [policyKey]: { given, at: 1, problems: [] } });
const pack = (...desks: object[]) => ({ version: 1, desks });

describe('the first step', () => {
  it('asks which desk, where none is set up', async () => {
    const { view, desk } = await welcome({});
    expect(view.value.step).toBe('desk');
    expect(desk()).toMatchObject({ setUp: null, locked: false, awaits: null });
  });

  it.each([
    ['policy', policy({ pack: pack(rt) })],
    ['own', { pack: pack(rt) }],
  ])('asks for nothing but the permission, where %s has set them up', async (from, stored) => {
    const { view, desk } = await welcome(stored);
    expect(view.value.step).toBe('desk');
    expect(desk().setUp).toBe(from);
    expect(desk().mine).toMatchObject([{ url: rt.url, granted: false }]);
  });

  it('goes on once the last of them is allowed', async () => {
    const { view, actions, desk } = await welcome(policy({ pack: pack(rt, zendesk) }));
    actions.allow(rt.url);
    await vi.waitFor(() => expect(desk().mine[0]?.granted).toBe(true));
    await vi.waitFor(() => expect(desk().asked?.outcome).toBe('done'));
    expect(view.value.step).toBe('desk');
    expect(desk().setUp).toBe('policy');
    actions.allow(zendesk.url);
    await vi.waitFor(() => expect(view.value.step).toBe('ticket'));
  });

  it('lets another one be named, unless the company keeps the list', async () => {
    const { actions, desk } = await welcome(policy({ pack: pack(rt) }));
    actions.nameAnother();
    expect(desk().setUp).toBeNull();
    const kept = await welcome(policy({ pack: pack(rt), locks: ['desks'] }));
    expect(kept.desk().locked).toBe(true);
  });

  it('says where a set-up is to come from that is not here yet', async () => {
    const { desk } = await welcome(policy({ teamUrl: 'https://packs.acme.example/team.json' }));
    expect(desk().awaits).toBe('packs.acme.example');
  });
});
