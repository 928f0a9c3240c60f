import { fake, browser } from './fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, life, page, startBackground, ticketUrl } from './stage';
import { app, openTicket, press, pressOf, settled } from './press/press-stage';

const title = 'Logged in as Ada Lovelace (ticket #7)';
const there = 'https://app.acme.example/home';
const elsewhere = 'https://news.example/';
/** The tab that the fake browser opens first. */
const tab = 100;
const mark = () => [fake.badges.get(tab) ?? '', fake.titles.get(tab) ?? ''];
const on = ['AS', title];
const off = ['', 'Deskside'];

beforeEach(async () => {
  await openTicket();
  expect(await press(pressOf())).toMatchObject({ done: true });
});

describe('a tab in which the agent is somebody else', () => {
  it('says so on the button, from the start and after each of its pages', async () => {
    expect(mark()).toEqual(on);
    await fake.load(tab, app, 'loading');
    expect(mark()).toEqual(on);
    for (const url of [there, 'https://app.acme.example/next']) {
      await fake.load(tab, url);
      expect(mark()).toEqual(on);
    }
  });

  it('until it leaves that host', async () => {
    await fake.load(tab, there);
    await fake.load(tab, elsewhere, 'loading');
    await fake.load(tab, elsewhere);
    expect(mark()).toEqual(off);
    await fake.load(tab, there);
    expect(mark()).toEqual(['', '']);
  });

  it('also where the link sends the browser on to another host, and back', async () => {
    for (const url of ['https://shop.acme.example/', there, 'https://shop.acme.example/x']) {
      await fake.load(tab, url);
      expect(mark()).toEqual(on);
    }
    await fake.load(tab, elsewhere);
    expect(mark()).toEqual(off);
  });

  it('has left where the browser tells its host no more, and would tell it', async () => {
    await fake.load(tab, there);
    await fake.load(tab, undefined);
    expect(mark()).toEqual(off);
  });

  it('says so for as long as nobody can know, where the host is not allowed', async () => {
    fake.grants.delete('https://app.acme.example/*');
    for (const url of [undefined, undefined, ticketUrl('9')]) {
      expect(mark()).toEqual(on);
      await fake.load(tab, url);
    }
    expect(mark()).toEqual(off);
  });

  it('says so where the link sends the browser on to a host that is not allowed', async () => {
    for (const url of [undefined, undefined, there, undefined]) {
      await fake.load(tab, url);
      expect(mark()).toEqual(on);
    }
    await fake.load(tab, ticketUrl('9'));
    expect(mark()).toEqual(off);
  });

  it('says so where only the link’s own host is not allowed, and the tab may be back at it', async () => {
    fake.grants.delete('https://app.acme.example/*');
    await fake.load(tab, 'https://shop.acme.example/');
    await fake.load(tab, undefined);
    expect(mark()).toEqual(on);
    await fake.load(tab, elsewhere);
    expect(mark()).toEqual(off);
  });

  it('is off once the tab has left, though the browser was still drawing it', async () => {
    const { action } = browser;
    const { setBadgeText } = action;
    const { promise, resolve } = Promise.withResolvers<void>();
    await fake.load(tab, there);
    action.setBadgeText = async (badge) => {
      action.setBadgeText = setBadgeText;
      await promise;
      await setBadgeText(badge);
    };
    await fake.load(tab, elsewhere, 'loading');
    await fake.load(tab, elsewhere);
    resolve();
    await settled();
    expect(mark()).toEqual(off);
  });

  it('is not forgotten by a background that stops', async () => {
    await startBackground();
    (await import('../../../lib/background/mark')).watchMarks();
    await fake.load(tab, there);
    expect(mark()).toEqual(on);
  });

  it('is not taken for one in which no sidebar can stand', async () => {
    await call('desk/frameless', { life }, page(tab));
    expect(mark()).toEqual(on);
  });

  it('is forgotten when it is closed', async () => {
    await (await import('../../../lib/background/mark')).dropMark(tab);
    expect([...browser.storage.session.items.keys()].filter((key) => key.startsWith('mark:'))).toEqual([]);
  });
});

it('loads wake the background for as long as a tab is marked, and no longer', async () => {
  const listening = () => browser.tabs.onUpdated.listeners.size;
  browser.tabs.onUpdated.listeners.clear();
  await startBackground();
  const { watchMarks, dropMark } = await import('../../../lib/background/mark');
  watchMarks();
  await settled();
  expect(listening()).toBe(1);
  await dropMark(tab);
  await startBackground();
  browser.tabs.onUpdated.listeners.clear();
  (await import('../../../lib/background/mark')).watchMarks();
  expect(listening()).toBe(1);
  await settled();
  expect(listening()).toBe(0);
});

it('a link that logs in as nobody leaves no mark, nor does a window that the browser hides', async () => {
  const badges = fake.badges.size;
  await press(pressOf({ link: 'logs', target: { href: 'https://logs.acme.example:8443/?q=1' } }));
  await press(pressOf({ open: 'private' }));
  expect(fake.badges.size).toBe(badges);
});

it('a person without a name is called by what is known', async () => {
  await press(pressOf({ person: { email: 'ada@example.com' }, ticket: null }));
  expect(fake.titles.get(tab + 1)).toBe('Logged in as ada@example.com');
});
