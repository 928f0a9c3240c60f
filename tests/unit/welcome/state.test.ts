import { describe, expect, it, vi } from 'vitest';
import { createWelcomeState, type WelcomeDeps } from '../../../lib/welcome/state';
import { readPack } from '../../../lib/pack/store';
import { readLayers } from '../../../lib/team/read-layers';
import { policyKey } from '../../../lib/team/rows';
import { createArea } from '../memory-area';

const rt = { type: 'rt', url: 'https://rt.acme.example/' };
const zendesk = { type: 'zendesk', url: 'https://acme.zendesk.com/' };

/** The welcome page of somebody in whose browser this is stored, as it begins to read. */
async function begin(
  stored: Record<string, unknown>,
  grants: string[] = [],
  more: Partial<WelcomeDeps> = {},
) {
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
    ...more,
  };
  const { view, actions } = createWelcomeState(deps);
  return { view, actions, desk: () => view.value.desk, changed: () => changed() };
}

/** The same, once it has read. */
async function welcome(...of: Parameters<typeof begin>) {
  const page = await begin(...of);
  await vi.waitFor(() => expect(page.view.value.loading).toBe(false));
  return page;
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

describe('the ticket’s step', () => {
  const set = { pack: { ...pack(rt), links: [] } };
  const onTicket = { step: () => 'ticket' as const };
  const tab = { tabId: 1, spotted: null, frame: 'none' as const };

  it('says nothing of the desk’s tabs before they have told', async () => {
    const { promise, resolve } = Promise.withResolvers<[]>();
    const { view } = await welcome(set, [rt.url], { ...onTicket, seen: () => promise });
    expect(view.value.ticket).toMatchObject({ desk: { granted: true }, status: null });
    resolve([]);
    await vi.waitFor(() => expect(view.value.ticket.status).toEqual({ state: 'away' }));
  });

  it('says nothing of them where they cannot be asked', async () => {
    const seen = vi.fn(async () => [tab]);
    const { view, changed } = await welcome(set, [rt.url], { ...onTicket, seen });
    await vi.waitFor(() => expect(view.value.ticket.status).toEqual({ state: 'here', tabId: 1 }));
    seen.mockRejectedValueOnce(new Error('gone'));
    changed();
    await vi.waitFor(() => expect(view.value.ticket.status).toBeNull());
  });

  it('says nothing of a desk from what the tabs of another told', async () => {
    const { promise, resolve } = Promise.withResolvers<[]>();
    const seen = (url: string) => (url === rt.url ? Promise.resolve([tab]) : promise);
    const { view, actions } = await welcome({ pack: pack(rt, zendesk) }, [rt.url], { ...onTicket, seen });
    await vi.waitFor(() => expect(view.value.ticket.status).toEqual({ state: 'here', tabId: 1 }));
    actions.allow(zendesk.url);
    await vi.waitFor(() => expect(view.value.ticket.desk?.url).toBe(zendesk.url));
    expect(view.value.ticket.status).toBeNull();
    resolve([]);
    await vi.waitFor(() => expect(view.value.ticket.status).toEqual({ state: 'away' }));
  });
});

describe('the step that the page begins with', () => {
  it('is not guessed before all is read', async () => {
    const { promise, resolve } = Promise.withResolvers<[]>();
    const seen = vi.fn(() => promise);
    const { view } = await begin({ pack: pack(rt) }, [rt.url], { seen });
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    expect(view.value.loading).toBe(true);
    resolve([]);
    await vi.waitFor(() => expect(view.value).toMatchObject({ loading: false, step: 'ticket' }));
  });

  it('is what the reading tells that was not overtaken', async () => {
    const first = Promise.withResolvers<boolean>();
    const second = Promise.withResolvers<boolean>();
    const granted = vi.fn(async () => true);
    granted.mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
    const went: string[] = [];
    const go = (step: string) => void went.push(step);
    const { view, changed } = await begin({ pack: pack(rt) }, [rt.url], { granted, go });
    await vi.waitFor(() => expect(granted).toHaveBeenCalledOnce());
    changed();
    await vi.waitFor(() => expect(granted).toHaveBeenCalledTimes(2));
    first.resolve(false);
    await first.promise;
    second.resolve(true);
    await vi.waitFor(() => expect(view.value.loading).toBe(false));
    expect([view.value.step, went]).toEqual(['ticket', ['ticket']]);
  });

  it('stays one where the address stops naming any', async () => {
    let named: 'ticket' | null = 'ticket';
    let moved = () => {};
    const { view } = await welcome({ pack: pack(rt) }, [rt.url], {
      step: () => named,
      onStep: (listener) => (moved = listener),
    });
    await vi.waitFor(() => expect(view.value.ticket.status).not.toBeNull());
    named = null;
    moved();
    expect(view.value).toMatchObject({ loading: false, step: 'ticket' });
  });
});
