import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  allTabs,
  changeTab,
  dropClaim,
  dropTab,
  keepClaim,
  readClaim,
  readTab,
} from '../../../lib/background/session';

beforeEach(() => fake.reset());

const url = 'https://rt.example/';

describe('what is known of a tab', () => {
  it('is kept by tab, and goes with it', async () => {
    await changeTab(1, () => ({ life: 'one' }));
    await changeTab(12, () => ({ spotted: { sighting: null, url, life: 'one', seq: 5 } }));
    expect(await readTab(1)).toEqual({ life: 'one' });
    expect([...(await allTabs())]).toEqual([
      [1, { life: 'one' }],
      [12, { spotted: { sighting: null, url, life: 'one', seq: 5 } }],
    ]);
    await dropTab(1);
    expect(await readTab(1)).toEqual({});
    expect([...(await allTabs()).keys()]).toEqual([12]);
  });

  it('loses no change of those that come at the same moment', async () => {
    const mount = { nonce: 'n', place: 'docked' as const, tabId: 1 };
    await Promise.all([
      changeTab(1, (state) => ({ ...state, life: 'one' })),
      changeTab(1, (state) => ({ ...state, docked: mount })),
      changeTab(1, (state) => ({ ...state, spotted: { sighting: null, url, life: 'one', seq: 5 } })),
    ]);
    expect(await readTab(1)).toEqual({
      life: 'one',
      docked: mount,
      spotted: { sighting: null, url, life: 'one', seq: 5 },
    });
  });

  it('can be changed after a change that failed', async () => {
    const broken = changeTab(1, () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    await changeTab(1, () => ({ life: 'one' }));
    expect(await readTab(1)).toEqual({ life: 'one' });
  });

  it.each([
    ['a text', 'frameless'],
    ['a sighting of another shape', { spotted: { sighting: { desk: 'rt' }, url, life: 'one', seq: 5 } }],
    ['a mount without its tab', { docked: { nonce: 'n', place: 'docked' } }],
  ])('is nothing where %s is stored, and hides no other tab', async (_, damaged) => {
    await browser.storage.session.set({
      'tab:1': damaged,
      'tab:2': { life: 'one' },
      'table:3': { life: 'one' },
    });
    expect(await readTab(1)).toEqual({});
    expect([...(await allTabs()).keys()]).toEqual([2]);
  });
});

describe('a frame’s claim', () => {
  it('is found by its document until it ends, or its ticket’s tab is closed', async () => {
    await keepClaim('a', { tabId: 1, place: 'docked' });
    await keepClaim('b', { tabId: 1, place: 'tab' });
    await keepClaim('c', { tabId: 2, place: 'docked' });
    expect(await readClaim('a')).toEqual({ tabId: 1, place: 'docked' });
    await dropClaim('a');
    expect(await readClaim('a')).toBeNull();
    await dropTab(1);
    expect([await readClaim('b'), await readClaim('c')]).toEqual([null, { tabId: 2, place: 'docked' }]);
  });

  it('is none where something else is stored', async () => {
    await browser.storage.session.set({ 'claim:a': { tabId: '1', place: 'docked' } });
    expect(await readClaim('a')).toBeNull();
  });
});
