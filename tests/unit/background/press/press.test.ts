import { fake, browser } from '../fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ada,
  call,
  frame,
  hello,
  life,
  mount,
  nextLife,
  page,
  spot,
  startBackground,
  tabView,
  ticketUrl,
} from '../stage';
import { app, bound, desk, mintOf, openTicket, opened, pack, press, pressOf, settled } from './press-stage';

const moved = { done: false, refused: 'moved' };
const gone = { done: false, refused: 'gone' };
const logs = 'https://logs.acme.example:8443/?q=ada%40example.com';

/** A page beside which no frame can stand. */
const frameless = (message: unknown) =>
  (message as { type: string }).type === 'content/still' ? desk.says : 'frameless';

beforeEach(() => openTicket());
afterEach(() => vi.useRealTimers());

describe('a press opens', () => {
  it('beside the ticket, in front, as the tab’s child and in its session', async () => {
    expect(await press(pressOf())).toMatchObject({ done: true });
    expect(fake.created).toEqual([
      { url: app, index: 2, windowId: 1, openerTabId: 1, active: true, cookieStoreId: 'firefox-default' },
    ]);
    expect(desk.asked).toBeGreaterThan(0);
  });

  it('for a sidebar in a tab of its own beside that tab, and the ticket’s tab is asked', async () => {
    fake.addTab(1, ticketUrl('7'), new Map([[0, frameless]]));
    await (await import('../../../../lib/background/toolbar')).toggle({ id: 1, index: 0 });
    const nonce = fake.created[0]?.url.split('#')[1];
    fake.addTab(5, 'chrome-extension://deskside/sidebar.html');
    await call('frame/claim', { nonce }, tabView(5));
    desk.says = null;
    expect(await press(pressOf(), tabView(5))).toEqual(moved);
    desk.says = 'done';
    expect(await press(pressOf(), tabView(5))).toMatchObject({ done: true });
    expect(fake.created.at(-1)).toMatchObject({ url: app, index: 6, openerTabId: 5 });
  });

  it('for a customer who was opened by hand without asking the desk', async () => {
    desk.says = null;
    expect(await press(pressOf({ bound: null, ticket: null }))).toMatchObject({ done: true });
    expect([opened(), desk.asked]).toEqual([[app], 0]);
  });

  it.each([
    [
      'another environment’s host',
      { environment: 'test', target: { href: 'https://app.test.example/log-in-as/1' } },
    ],
    ['a host with a port', { link: 'logs', target: { href: logs } }],
    ['whatever a source’s own address is', { link: 'own', target: { href: 'https://elsewhere.example/x' } }],
    [
      'a link with its reason',
      { link: 'why', target: { href: 'https://app.acme.example/why/1' }, reason: '#7' },
    ],
  ])('at %s', async (_, more) => {
    expect(await press(pressOf(more))).toMatchObject({ done: true });
    expect(opened()).toEqual([more.target.href]);
  });

  it('leaves an app’s own scheme to the frame, which alone can follow it', async () => {
    const told = pressOf({ link: 'call', target: { href: 'acme-phone://call/ada%40example.com' } });
    expect(await press(told)).toEqual({ done: true });
    expect(opened()).toEqual([]);
    expect(await press({ ...told, id: crypto.randomUUID(), open: 'private' })).toEqual({
      done: false,
      refused: 'failed',
    });
  });
});

describe('nothing is opened', () => {
  it('where the browser has put the page to sleep, and the agent is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    desk.whenAsked = () => new Promise(() => undefined);
    const outcome = press(pressOf());
    await vi.waitFor(() => expect(desk.asked).toBe(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toEqual(moved);
    expect(opened()).toEqual([]);
  });

  it.each([
    ['does not answer', () => fake.tabs.get(1)?.frames.delete(0)],
    ['says no', () => (desk.says = null)],
    ['cannot hold a frame any more, which is no answer', () => (desk.says = 'frameless')],
    ['is closed', () => fake.tabs.delete(1)],
    ['shows another ticket by now', () => spot(1, '8', 2)],
    [
      'shows no ticket by now',
      () => call('desk/sighting', { sighting: null, url: ticketUrl('7'), life, seq: 2 }, page(1)),
    ],
    ['was loaded anew', () => hello(1, ticketUrl('7'), { life: nextLife })],
    [
      'was loaded anew, with the same ticket',
      async () => {
        await hello(1, ticketUrl('7'), { life: nextLife });
        await mount(1);
        await spot(1, '7', 1, nextLife);
      },
    ],
  ])('where the page %s', async (_, happen) => {
    await happen();
    const outcome = await press(pressOf()).catch((error: Error) => error.message);
    expect([moved, 'link/press: refused to newcomer']).toContainEqual(outcome);
    expect(opened()).toEqual([]);
  });

  it('for what no page has told yet', async () => {
    expect(await press(pressOf({ bound: { ...bound, seq: 2 } }))).toEqual(moved);
    expect(
      await press(pressOf({ bound: { ...bound, ticketKey: 'rt:https://rt.acme.example/rt/#8' } })),
    ).toEqual(moved);
    expect(opened()).toEqual([]);
  });

  it.each([
    ['that the pack does not have', { link: 'gone' }],
    ['that the pack hides', { link: 'old', target: { href: 'https://old.acme.example/' } }],
    ['to another host', { target: { href: 'https://evil.example/log-in-as/1' } }],
    ['to a host that only begins the same', { target: { href: 'https://app.acme.example.evil.example/' } }],
    ['to another port', { target: { href: 'https://app.acme.example:444/log-in-as/1' } }],
    ['over http', { target: { href: 'http://app.acme.example/log-in-as/1' } }],
    ['with a user name in its address', { target: { href: 'https://ada@app.acme.example/log-in-as/1' } }],
    ['to another environment’s host', { target: { href: 'https://app.test.example/log-in-as/1' } }],
    [
      'in an environment that the pack does not have',
      { link: 'logs', target: { href: logs }, environment: 'dev' },
    ],
    ['in no environment', { link: 'logs', target: { href: logs }, environment: null }],
    ['without the reason that it wants', { link: 'why', target: { href: 'https://app.acme.example/why/1' } }],
    [
      'with a blank for a reason',
      { link: 'why', target: { href: 'https://app.acme.example/why/1' }, reason: ' ' },
    ],
    ['with a scheme that the pack does not list', { link: 'own', target: { href: 'other-app://x' } }],
    ['that runs code', { link: 'own', target: { href: 'javascript:alert(1)' } }],
    [
      'by a one-time address that the pack does not ask for',
      { target: { mint: { url: app, body: {}, origins: [] } } },
    ],
    ['by an address in place of a one-time one', { link: 'mint' }],
    [
      'by a one-time address from another host',
      { link: 'mint', target: { mint: { url: 'https://evil.example/', body: {}, origins: [] } } },
    ],
  ])('for a link %s', async (_, more) => {
    expect(await press(pressOf(more))).toEqual(gone);
    expect(opened()).toEqual([]);
  });

  it.each([
    ['has a mistake', { ...pack, links: [{ id: 'login' }] }],
    ['is gone', undefined],
  ])('once the pack %s', async (_, now) => {
    await browser.storage.local.set({ pack: now });
    expect(await press(pressOf())).toEqual(gone);
    expect(opened()).toEqual([]);
  });
});

describe('the desk moves on', () => {
  it('while the page is asked: nothing opens', async () => {
    desk.whenAsked = async () => void (await spot(1, '8', 2));
    expect(await press(pressOf())).toEqual(moved);
    expect(opened()).toEqual([]);
  });

  it('between the first look and the opening: nothing opens, and the trail says so', async () => {
    desk.whenAsked = () => void (desk.says = desk.asked > 1 ? null : 'done');
    expect(await press(pressOf())).toEqual(moved);
    expect(opened()).toEqual([]);
  });

  it('and back to the same people, told once more: it opens', async () => {
    await spot(1, '7', 2);
    expect(await press(pressOf())).toMatchObject({ done: true });
  });
});

/** Runs `act` at the moment before the next opening, and answers what was stored at that time. */
async function storedBeforeOpening(act: () => Promise<unknown>) {
  const kept = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
  fake.traits.onOpen = () => {
    kept.session = structuredClone(browser.storage.session.items);
    kept.local = structuredClone(browser.storage.local.items);
  };
  await act();
  fake.traits.onOpen = () => undefined;
  return () => {
    for (const area of ['session', 'local'] as const) {
      browser.storage[area].items.clear();
      for (const [key, value] of kept[area]) browser.storage[area].items.set(key, value);
    }
  };
}

describe('a press that is told twice', () => {
  it('opens once, and is answered the same', async () => {
    const told = pressOf();
    const first = await press(told);
    desk.says = null;
    expect(await press(told)).toEqual(first);
    expect(opened()).toEqual([app]);
  });

  it('opens once also at the same moment', async () => {
    const told = pressOf();
    const [one, two] = await Promise.all([press(told), press(told)]);
    expect(one).toEqual(two);
    expect(opened()).toEqual([app]);
  });

  it('opens once with a background that was stopped in between', async () => {
    const told = pressOf();
    const first = await press(told);
    await startBackground();
    expect(await press(told)).toEqual(first);
    expect(opened()).toEqual([app]);
  });

  it('is not opened where the background was stopped on the way: nobody knows whether it was', async () => {
    const told = pressOf();
    const stopThere = await storedBeforeOpening(() => press(told));
    await settled();
    stopThere();
    fake.created.length = 0;
    await startBackground();
    expect(await press(told)).toEqual({ done: false, refused: 'failed' });
    expect(opened()).toEqual([]);
    // The agent presses anew, which is another press.
    expect(await press(pressOf())).toMatchObject({ done: true });
  });

  it('may be carried out the second time, where it had not come to the opening', async () => {
    const told = pressOf();
    desk.says = null;
    expect(await press(told)).toEqual(moved);
    desk.says = 'done';
    expect(await press(told)).toMatchObject({ done: true });
  });

  it('is remembered for a while only', async () => {
    const old = { at: Date.now() - 3_600_000, outcome: { done: true } };
    await browser.storage.session.set({
      'press:old': old,
      'press:ahead': { at: Date.now() + 9_000_000 },
      'press:odd': 1,
    });
    await press(pressOf());
    const notes = [...browser.storage.session.items.keys()].filter((key) => key.startsWith('press:'));
    expect(notes).toHaveLength(1);
  });
});

it('two presses at once are two', async () => {
  const both = await Promise.all([
    press(pressOf()),
    press(pressOf({ link: 'logs', target: { href: logs } })),
  ]);
  expect(both).toMatchObject([{ done: true }, { done: true }]);
  expect(opened().sort()).toEqual([app, logs]);
});

it('a browser that opens nothing is no opened link', async () => {
  fake.traits.onOpen = () => {
    throw new Error('no window');
  };
  expect(await press(pressOf())).toEqual({ done: false, refused: 'failed' });
});

it.each([
  ['a scheme in capitals that hides code', pressOf({ target: { href: 'JAVASCRIPT:alert(1)' } })],
  ['no id', { ...pressOf(), id: 'x' }],
  ['a way to open that nobody knows', { ...pressOf(), open: 'popup' }],
  ['a body that is no text', { ...mintOf(), target: { mint: { url: app, body: { a: 1 }, origins: [] } } }],
  ['more than a press holds', { ...pressOf(), customer: ada }],
])('a press with %s opens nothing', async (_, told) => {
  const result = await call('link/press', told, frame(1));
  expect(result.ok && (result.value as { done: boolean }).done).toBe(false);
  expect(opened()).toEqual([]);
});
