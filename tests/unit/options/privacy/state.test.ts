import { describe, expect, it, vi } from 'vitest';
import { hostsOf } from '../../../../lib/options/privacy/state';
import { createOptionsState } from '../../../../lib/options/state';
import { fakeBrowser } from '../fake-browser';

const page = (browser = fakeBrowser()) => {
  const { view, actions } = createOptionsState(browser.deps());
  const shows = (part: object) => vi.waitFor(() => expect(view.value.privacy).toMatchObject(part));
  return { browser, actions: actions.privacy, shows, privacy: () => view.value.privacy };
};

describe('the card of privacy', () => {
  it('tells how much is kept and what the browser allows', async () => {
    const { shows } = page();
    await shows({ kept: { customers: 0, tickets: 0 }, room: { used: 12_345_678, allowed: 4_000_000_000 } });
  });

  it('goes without a count where the database does not open', async () => {
    const browser = fakeBrowser();
    browser.readError = new Error('shut');
    const { shows } = page(browser);
    await shows({ kept: null, room: { used: 12_345_678 } });
  });

  it('changes one setting and leaves the other, and follows what another tab chooses', async () => {
    const { actions, browser, shows } = page();
    actions.changeSettings({ days: 7 });
    await shows({ settings: { days: 7, most: 200_000 } });
    browser.keep({ settings: { days: null, most: 1_000 } });
    await shows({ settings: { days: null, most: 1_000 } });
  });

  it('lets go by the limit that was chosen last, and by none that could not be stored', async () => {
    const browser = fakeBrowser();
    const did: string[] = [];
    const stores = Promise.withResolvers<void>();
    const deps = browser.deps('#/privacy');
    deps.changeKeeping = async (change) => {
      await stores.promise;
      did.push(`days ${change.days}`);
    };
    deps.sweep = async () => did.push('sweep');
    const { view, actions } = createOptionsState(deps);
    actions.privacy.changeSettings({ days: 7 });
    const applied = actions.privacy.apply();
    stores.resolve();
    await applied;
    expect(did).toEqual(['days 7', 'sweep']);
    expect(view.value.toast).toBeNull();

    deps.changeKeeping = () => Promise.reject(new Error('full'));
    actions.privacy.changeSettings({ days: 365 });
    await expect(actions.privacy.apply()).rejects.toThrow('full');
    expect(did.filter((one) => one === 'sweep')).toHaveLength(1);
    expect(view.value.toast?.told).toEqual({ code: 'failed', reason: 'full' });
    // What is on screen by now is what is stored.
    expect(await actions.privacy.apply()).toBe(did.length);
  });

  it('stores one choice after the other', async () => {
    const deps = fakeBrowser().deps('#/privacy');
    const first = Promise.withResolvers<void>();
    const change = vi.fn(() => first.promise);
    deps.changeKeeping = change;
    const { actions } = createOptionsState(deps);
    actions.privacy.changeSettings({ days: 7 });
    actions.privacy.changeSettings({ most: 1_000 });
    await vi.waitFor(() => expect(change).toHaveBeenCalledOnce());
    first.resolve();
    await vi.waitFor(() => expect(change).toHaveBeenCalledTimes(2));
  });

  it.each(['changeKeeping', 'setBlurred', 'dismissNotice'] as const)(
    'says so when the browser cannot store it: %s',
    async (what) => {
      const deps = fakeBrowser().deps('#/privacy');
      deps[what] = () => Promise.reject(new Error('full'));
      const { view, actions } = createOptionsState(deps);
      actions.privacy.changeSettings({ days: 7 });
      actions.privacy.setBlurred(true);
      actions.privacy.dismissNotice();
      await vi.waitFor(() => expect(view.value.toast?.told).toEqual({ code: 'failed', reason: 'full' }));
    },
  );

  it('counts anew after customers went', async () => {
    const browser = fakeBrowser();
    browser.customers = [{ id: 'a' }, { id: 'b' }] as typeof browser.customers;
    const { actions, shows } = page(browser);
    await shows({ kept: { customers: 2 } });
    expect(await actions.apply()).toBe(2);
    await shows({ kept: { customers: 0 } });
  });

  it.each([
    [true, 'promised'],
    [false, 'refused'],
  ])('asks the browser once to keep it; its answer is %s', async (persisted, persistence) => {
    const { actions, browser, shows } = page();
    await shows({ persistence: 'unasked' });
    browser.persisted = persisted;
    actions.askPersistence();
    await shows({ persistence: 'asking' });
    await shows({ persistence });
    await page(browser).shows({ persistence });
  });
});

it('a host is told once, for all that it was asked for, the latest first', () => {
  const row = { first: 5, last: 6, count: 1 };
  expect(
    hostsOf([
      { ...row, host: 'crm.example', purpose: 'source', first: 2, last: 7, count: 40 },
      { ...row, host: 'audit.example', purpose: 'audit', last: 9 },
      { ...row, host: 'crm.example', purpose: 'mint', last: 8 },
    ]),
  ).toEqual([
    { host: 'audit.example', purposes: ['audit'], first: 5, last: 9, count: 1 },
    { host: 'crm.example', purposes: ['source', 'mint'], first: 2, last: 8, count: 41 },
  ]);
});
