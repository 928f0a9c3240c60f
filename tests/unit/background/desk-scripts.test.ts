import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { syncDesks } from '../../../lib/background/desk-scripts';

const acme = 'https://rt.acme.example/*';
const shop = 'https://shop.example/*';
const write = (pack: unknown) => browser.storage.local.set({ pack });
const desks = (...urls: string[]) => ({ version: 1, desks: urls.map((url) => ({ type: 'rt', url })) });
const registered = () => [...fake.scripts.values()].map(({ matches }) => matches);

beforeEach(() => fake.reset());

describe('the content script', () => {
  it('is on exactly those desks of the pack that the browser has granted', async () => {
    fake.grants.add(acme).add('https://unrelated.example/*');
    await write(
      desks('https://rt.acme.example/rt/', 'https://shop.example/', 'https://rt.acme.example:8443/'),
    );
    await syncDesks();
    expect(registered()).toEqual([[acme]]);
    expect([...fake.scripts.values()]).toMatchObject([{ js: ['/desk.js'], persistAcrossSessions: true }]);
    fake.grants.add(shop);
    await syncDesks();
    expect(registered()).toEqual([[acme, shop]]);
  });

  it('is on trackers as well, and goes with them', async () => {
    fake.grants.add(acme).add('https://github.com/*').add('https://linear.app/*');
    const trackers = [{ type: 'github', url: 'https://github.com/acme/' }];
    await write({ ...desks('https://rt.acme.example/'), trackers });
    await syncDesks();
    expect(registered()).toEqual([[acme, 'https://github.com/*']]);
    await write(desks('https://rt.acme.example/'));
    await syncDesks();
    expect(registered()).toEqual([[acme]]);
  });

  it.each([
    ['the pack is gone', () => browser.storage.local.remove('pack')],
    ['the pack names no desk', () => write(desks())],
    ['the grant is taken back', async () => fake.grants.clear()],
    ['the desks have a mistake', () => write({ version: 1, desks: [{ type: 'rt' }] })],
  ])('is nowhere once %s', async (_, change) => {
    fake.grants.add(acme);
    await write(desks('https://rt.acme.example/'));
    await syncDesks();
    await change();
    await syncDesks();
    expect(registered()).toEqual([]);
    await syncDesks();
    expect(registered()).toEqual([]);
  });

  it('stays where it is while the pack has a mistake elsewhere: the sidebar shows it there', async () => {
    fake.grants.add(acme);
    await write({ ...desks('https://rt.acme.example/'), links: [{ id: 'x', kind: 'nonsense' }] });
    await syncDesks();
    expect(registered()).toEqual([[acme]]);
  });

  it('ends up right when pack and grant change at the same moment', async () => {
    await write(desks('https://rt.acme.example/', 'https://shop.example/'));
    fake.grants.add(acme);
    const first = syncDesks();
    fake.grants.add(shop);
    await Promise.all([first, syncDesks(), syncDesks()]);
    expect(registered()).toEqual([[acme, shop]]);
    fake.grants.clear();
    await Promise.all([syncDesks(), syncDesks()]);
    expect(registered()).toEqual([]);
  });
});

describe('pages that are open already', () => {
  it('of a tracker get a script as well, and its neighbours on that host none', async () => {
    fake.grants.add('https://github.com/*');
    await write({ version: 1, trackers: [{ type: 'github', url: 'https://github.com/acme/' }] });
    fake.addTab(1, 'https://github.com/acme/web/issues/1');
    fake.addTab(2, 'https://github.com/other/web/issues/1');
    await syncDesks();
    expect(fake.injected).toEqual([{ tabId: 1, files: ['/desk.js'] }]);
  });

  it('get a script where none is; where one lives it says hello anew', async () => {
    fake.grants.add(acme);
    await write(desks('https://rt.acme.example/rt/'));
    const heard: unknown[] = [];
    fake.addTab(
      1,
      'https://rt.acme.example/rt/Ticket/',
      new Map([[0, (said) => (heard.push(said), 'done')]]),
    );
    fake.addTab(2, 'https://rt.acme.example/rt/');
    await syncDesks();
    expect(heard).toEqual([{ type: 'content/again' }]);
    expect(fake.injected).toEqual([{ tabId: 2, files: ['/desk.js'] }]);
  });

  it('that do not take it are tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      fake.grants.add(acme);
      await write(desks('https://rt.acme.example/rt/'));
      fake.addTab(1, 'https://rt.acme.example/rt/');
      fake.refusing.add(1);
      const synced = syncDesks();
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      expect(fake.injected).toEqual([]);
      vi.advanceTimersByTime(500);
      await synced;
      expect(fake.injected).toEqual([{ tabId: 1, files: ['/desk.js'] }]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('get none where they are no desk, are not granted, or where the browser hides their address', async () => {
    fake.grants.add(acme);
    await write(desks('https://rt.acme.example/rt/', 'https://shop.example/'));
    fake.addTab(1, 'https://rt.acme.example/wiki/');
    fake.addTab(2, 'https://shop.example/');
    fake.addTab(3);
    fake.addTab(4, 'about:blank');
    await syncDesks();
    expect(fake.injected).toEqual([]);
  });

  it('get none in a private window, nor a word', async () => {
    fake.grants.add(acme);
    await write(desks('https://rt.acme.example/'));
    const heard: unknown[] = [];
    const frames = new Map([[0, (said: unknown) => void heard.push(said)]]);
    fake.addTab(1, 'https://rt.acme.example/', frames, { incognito: true });
    await syncDesks();
    expect([fake.injected, heard]).toEqual([[], []]);
  });

  it('are told also when they are a desk no longer', async () => {
    fake.grants.add(acme);
    const heard: unknown[] = [];
    fake.addTab(1, 'https://rt.acme.example/', new Map([[0, (said) => (heard.push(said), 'done')]]));
    await write(desks());
    await syncDesks();
    expect(heard).toEqual([{ type: 'content/again' }]);
  });
});
