import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  call,
  frame,
  freshBrowser,
  hello,
  life,
  listen,
  mount,
  page,
  sighting,
  spot,
  startBackground,
  tabView,
  ticketUrl,
} from './stage';
import { browser, fake } from './fake-browser';

const refused = { ok: false, error: 'frame/claim: this frame was not announced' };
const nonce = '00000000-0000-4000-8000-000000000001';
const later = '00000000-0000-4000-8000-000000000002';
const announce = (tabId = 1, value = nonce) => call('desk/mount', { nonce: value, life }, page(tabId));
const claim = (from = frame(1), value = nonce) => call('frame/claim', { nonce: value }, from);
/** Whether a sender may read customers by now. */
const mayRead = async (from = frame(1)) => (await call('store/search', { text: 'ada' }, from)).ok;

beforeEach(() => freshBrowser());

describe('a frame that was announced', () => {
  it('trades its nonce for what its tab has seen, and the page is told that it lives', async () => {
    const heard = listen(1);
    await announce();
    await spot(1, '7', 5);
    expect(await mayRead()).toBe(false);
    expect(await claim()).toEqual({
      ok: true,
      value: {
        spotted: { sighting: sighting('7'), url: ticketUrl('7'), life, seq: 5 },
        place: 'docked',
        layout: { open: true, width: 340, side: 'right' },
      },
    });
    expect(heard).toEqual({ page: [{ type: 'content/claimed', nonce }], frame: [] });
    expect(await mayRead()).toBe(true);
  });

  it('is told that nothing was seen yet, where nothing was', async () => {
    expect(await mount(1)).toMatchObject({ ok: true, value: { spotted: { sighting: null } } });
  });

  it('may ask twice: its background may have been stopped before it answered', async () => {
    await announce();
    await claim();
    await startBackground();
    expect(await claim()).toMatchObject({ ok: true });
    expect(await mayRead()).toBe(true);
  });
});

describe('a nonce', () => {
  it('is good once: a second frame of the same tab is refused, and the first stays', async () => {
    await announce();
    await claim();
    const second = frame(1, { frameId: 5, documentId: 'second' });
    const reloaded = frame(1, { documentId: 'another document in the same frame' });
    for (const other of [second, reloaded]) {
      expect(await claim(other)).toEqual(refused);
      expect(await mayRead(other)).toBe(false);
    }
    expect(await mayRead()).toBe(true);
  });

  it('is given to one of two frames that come at the same moment', async () => {
    await announce();
    const both = [frame(1), frame(1, { frameId: 5, documentId: 'second' })];
    const answers = await Promise.all(both.map((from) => claim(from)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([
    ['a frame in another tab', frame(2)],
    ['a tab of its own', tabView(1)],
    ['a sender that is no frame at all', frame(1, { documentId: undefined, frameId: undefined })],
  ])('is not good for %s', async (_, from) => {
    await announce();
    expect(await claim(from)).toMatchObject({ ok: false });
    expect(await mayRead(from)).toBe(false);
    expect(await claim()).toMatchObject({ ok: true });
  });

  it('is good where the browser does not tell documents: the frame stands for its own', async () => {
    await announce();
    const unnamed = frame(1, { documentId: undefined });
    expect(await claim(unnamed)).toMatchObject({ ok: true });
    expect(await mayRead(unnamed)).toBe(true);
    expect(await mayRead(frame(1, { documentId: undefined, frameId: 5 }))).toBe(false);
  });

  it('that nobody announced is worth nothing', async () => {
    await announce();
    expect(await claim(frame(1), later)).toEqual(refused);
  });

  it('is worth nothing once the page has announced another frame, whose claim ends the first one’s', async () => {
    await announce();
    await claim();
    await announce(1, later);
    expect(await mayRead()).toBe(false);
    expect(await claim(frame(1))).toEqual(refused);
    const next = frame(1, { documentId: 'next' });
    expect(await claim(next, later)).toMatchObject({ ok: true });
    expect(await mayRead(next)).toBe(true);
  });

  it('outlives a background that was stopped between announcement and claim', async () => {
    await announce();
    await startBackground();
    expect(await claim()).toMatchObject({ ok: true });
  });

  it('is gone when the tab has loaded another page', async () => {
    await announce();
    await claim();
    await hello(1, ticketUrl('8'));
    expect(await mayRead()).toBe(false);
    expect(await claim()).toEqual(refused);
  });
});

describe('a page that was left while it was being answered', () => {
  const next = '00000000-0000-4000-8000-0000000000b1';
  const second = sighting('8');
  /** The first page's hello is answered when the second page is there already. */
  async function overtaken(): Promise<void> {
    const { permissions } = browser;
    const { contains } = permissions;
    const { promise, resolve } = Promise.withResolvers<void>();
    permissions.contains = async (wanted) => {
      permissions.contains = contains;
      await promise;
      return contains(wanted);
    };
    const first = hello(1);
    await hello(1, ticketUrl('8'), { life: next });
    await mount(1, ticketUrl('8'), next);
    resolve();
    await first;
  }

  it('takes nothing from the page that came after it', async () => {
    const heard = listen(1);
    await overtaken();
    expect(await mayRead()).toBe(true);
    await spot(1, '8', 1, next);
    expect(heard.frame.at(-1)).toMatchObject({ spotted: { sighting: second, life: next } });
    expect(heard.frame).toHaveLength(1);
  });

  it('empties no sidebar of the page that came after it', async () => {
    const heard = listen(1);
    const { action } = browser;
    const { setBadgeText } = action;
    const { promise, resolve } = Promise.withResolvers<void>();
    action.setBadgeText = async (badge) => {
      action.setBadgeText = setBadgeText;
      await promise;
      await setBadgeText(badge);
    };
    const first = hello(1);
    await vi.waitFor(() => expect(action.setBadgeText).toBe(setBadgeText));
    await hello(1, ticketUrl('8'), { life: next });
    await mount(1, ticketUrl('8'), next);
    await spot(1, '8', 1, next);
    resolve();
    await first;
    expect(heard.frame).toMatchObject([{ spotted: { sighting: second, life: next } }]);
  });

  it('can announce no frame, and cannot call the other one frameless', async () => {
    listen(1);
    await overtaken();
    expect(await announce()).toMatchObject({ ok: false });
    expect(await call('desk/frameless', { life }, page(1))).toMatchObject({ ok: false });
    expect([await mayRead(), fake.badges.get(1) ?? '']).toEqual([true, '']);
  });
});

it('the content script of a site that is no desk can announce nothing', async () => {
  const from = page(1, 'https://shop.example/');
  expect(await call('desk/mount', { nonce, life }, from)).toMatchObject({ ok: false });
  expect(await claim()).toEqual(refused);
});

describe('the view in a tab of its own', () => {
  /** The agent presses the toolbar button on a page that no frame can live in. */
  const press = async () => {
    fake.addTab(1, ticketUrl('7'), new Map([[0, () => 'frameless']]));
    const { toggle } = await import('../../../lib/background/toolbar');
    await toggle({ id: 1, index: 3 });
  };
  const openView = async () => {
    await press();
    const opened = fake.created.at(-1);
    if (!opened) throw new Error('no tab was opened');
    return { ...opened, nonce: new URL(opened.url).hash.slice(1) };
  };

  it('opens beside the ticket’s tab and follows its ticket', async () => {
    await spot(1, '7', 5);
    const { index, url, nonce: given } = await openView();
    expect(index).toBe(4);
    expect(url).toMatch(/^chrome-extension:\/\/deskside\/sidebar\.html#/);
    expect(await claim(tabView(2), given)).toMatchObject({
      value: { place: 'tab', spotted: { sighting: { ticket: { id: '7' } } } },
    });
    const heard: unknown[] = [];
    fake.addTab(2, url, new Map([[0, (message) => void heard.push(message)]]));
    await spot(1, '8', 6);
    expect(heard).toMatchObject([{ type: 'frame/spotted', spotted: { sighting: { ticket: { id: '8' } } } }]);
  });

  it('and a frame beside the ticket each have a nonce of their own', async () => {
    const { nonce: given } = await openView();
    await announce();
    expect(await claim(tabView(2), given)).toMatchObject({ value: { place: 'tab' } });
    expect(await claim()).toMatchObject({ value: { place: 'docked' } });
    expect([await mayRead(), await mayRead(tabView(2))]).toEqual([true, true]);
  });

  it('is shown again rather than opened twice, for as long as it is there', async () => {
    const { url, nonce: given } = await openView();
    await claim(tabView(2), given);
    fake.addTab(2, url);
    await press();
    expect([fake.created.length, fake.shown]).toEqual([1, [2]]);
    fake.addTab(2, 'https://elsewhere.example/');
    await press();
    expect([fake.created.length, fake.shown]).toEqual([2, [2]]);
    fake.tabs.delete(2);
    await press();
    expect([fake.created.length, fake.shown]).toEqual([3, [2]]);
  });

  it('learns whether its ticket is still open, from the page itself', async () => {
    const { nonce: given } = await openView();
    await spot(1, '7', 5);
    await claim(tabView(2), given);
    const asked: unknown[] = [];
    const answers = (said: unknown) =>
      fake.addTab(1, ticketUrl('7'), new Map([[0, (message) => (asked.push(message), said)]]));
    const still = () => call('frame/still', {}, tabView(2));
    answers('done');
    expect(await still()).toMatchObject({ value: { sighting: { ticket: { id: '7' } } } });
    expect(asked).toEqual([{ type: 'content/here', life }]);
    answers(null);
    expect(await still()).toMatchObject({ value: { sighting: null } });
    fake.tabs.delete(1);
    expect(await still()).toMatchObject({ value: { sighting: null } });
  });

  it('may be reloaded, but not claimed by another tab or by a frame', async () => {
    const { nonce: given } = await openView();
    await claim(tabView(2), given);
    expect(await claim(tabView(2, { documentId: 'reloaded' }), given)).toMatchObject({ ok: true });
    expect(await claim(tabView(3), given)).toEqual(refused);
    expect(await claim(frame(2), given)).toEqual(refused);
    expect(await mayRead(tabView(3))).toBe(false);
    expect(await mayRead(tabView(2, { documentId: 'reloaded' }))).toBe(true);
  });

  it('outlives a page that is loaded beside it, and shows its ticket no more', async () => {
    const { url, nonce: given } = await openView();
    await claim(tabView(2), given);
    const heard: unknown[] = [];
    fake.addTab(2, url, new Map([[0, (message) => void heard.push(message)]]));
    await hello(1, ticketUrl('8'));
    expect(heard).toMatchObject([{ type: 'frame/spotted', spotted: { sighting: null } }]);
    expect(await mayRead(tabView(2))).toBe(true);
    expect(await claim(tabView(2), given)).toMatchObject({ value: { spotted: { sighting: null } } });
  });
});
