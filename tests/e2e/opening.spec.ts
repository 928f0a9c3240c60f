/** How links open, by the background’s own means: the sidebar’s frame asks for it as its buttons do. */
import type { LinkPress, PressOutcome } from '../../lib/messages/press.ts';
import type { Spotted } from '../../lib/messages/protocol.ts';
import type { Pane, Session, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test } from './fixtures.ts';
import type { Stage } from './stage.ts';

/** The part of the extension’s API that is used within its pages. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown; error?: string }> };
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: {
    query(what: object): Promise<{ id: number; url?: string; cookieStoreId?: string; index: number }[]>;
    sendMessage(id: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
};

const ada = { email: 'ada@example.com', name: 'Ada Lovelace' };

interface Scene {
  tab: Tab;
  sidebar: Pane;
  /** A page of the extension, to look behind the scenes. */
  behind: Tab;
  press(more?: Partial<LinkPress>): Promise<PressOutcome>;
}

async function setUp(session: Session, stage: Stage, open: (url: string) => Promise<Tab>): Promise<Scene> {
  serveTickets(stage, { 1: [ada], 2: [ada] });
  for (const path of ['/login-as/1', '/home', '/logs'])
    stage.at(path, { body: `<title>${path}</title><p>Here` });
  await session.setPack(deskPack(stage));
  const behind = await session.extensionTab('options.html');
  const tab = await open(`${stage.url}tickets/1`);
  await tab.toFront();
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:1');
  const bound = await behind.evaluate(async (url) => {
    const all = Object.values(await chrome.storage.session.get(null)) as { spotted?: Spotted }[];
    const { sighting, life = '', seq = 0 } = all.find((one) => one.spotted?.url === url)?.spotted ?? {};
    if (!sighting) throw new Error('nothing was told of the ticket');
    return { ticketKey: `${sighting.desk.type}:${sighting.desk.url}#${sighting.ticket.id}`, life, seq };
  }, `${stage.url}tickets/1`);
  const press = async (more: Partial<LinkPress> = {}) => {
    const payload: LinkPress = {
      id: crypto.randomUUID(),
      link: 'login',
      target: { href: `${stage.url}login-as/1` },
      how: 'front',
      open: 'tab',
      environment: null,
      bound,
      person: ada,
      ticket: { key: bound.ticketKey, id: '1', url: `${stage.url}tickets/1` },
      ...more,
    };
    const result = await sidebar.evaluate(
      (told) => chrome.runtime.sendMessage({ type: 'link/press', payload: told }),
      payload,
    );
    if (!result.ok) throw new Error(result.error);
    return result.value as PressOutcome;
  };
  return { tab, sidebar, behind, press };
}

test('a login opens beside its ticket, is noted, and wears a mark until it leaves', async ({
  session,
  stage,
  open,
}) => {
  const { behind, press } = await setUp(session, stage, open);
  expect(await press()).toMatchObject({ done: true, trail: { outcome: 'opened' } });
  // A tab that another test opened last may only now have an address.
  const opened = await until('the tab', async () =>
    (await session.openedTabs()).find((tab) => tab.url() === `${stage.url}login-as/1`),
  );
  const tabs = await behind.evaluate(() => chrome.tabs.query({}));
  const at = (end: string) => tabs.find(({ url }) => url?.endsWith(end))?.index ?? NaN;
  expect(at('/login-as/1')).toBe(at('/tickets/1') + 1);
  const badge = (path: string) => session.badge(new URL(path, stage.url).href);
  await until('the mark', async () => (await badge('login-as/1')) === 'AS');
  await opened.goto(`${stage.url}home`);
  await until('the mark on the next page', async () => (await badge('home')) === 'AS');
  await session.killBackground();
  await opened.goto(`${stage.url}login-as/1`);
  await until('the mark after a rest', async () => (await badge('login-as/1')) === 'AS');
  const elsewhere = `${stage.url.replace('127.0.0.1', 'localhost')}home`;
  await opened.goto(elsewhere);
  await until('no mark elsewhere', async () => (await session.badge(elsewhere)) === '');
  // Other tests of this browser leave entries of their own.
  const entries = Object.values(await session.localGet()).filter(
    (value) => JSON.stringify(value).includes('"outcome"') && JSON.stringify(value).includes(stage.url),
  );
  expect(entries).toMatchObject([{ person: ada, outcome: 'opened', link: { id: 'login' } }]);
  await behind.close();
});

test('nothing opens once the page shows somebody else, or another ticket', async ({
  session,
  stage,
  open,
}) => {
  const { tab, behind, press } = await setUp(session, stage, open);
  await tab.evaluate(() => {
    const mail = document.querySelector('.mail');
    mail?.setAttribute('href', 'mailto:bob@example.com');
  });
  expect(await press()).toEqual({ done: false, refused: 'moved' });
  await tab.goto(`${stage.url}tickets/2`);
  await shows(await tab.sidebar(), 'one', 'custom:2');
  expect(stage.hits('/login-as/1')).toBe(0);
  await behind.close();
});

test('a private window or a container is what it says, or nothing', async ({ session, stage, open }) => {
  const { behind, press } = await setUp(session, stage, open);
  const privately = await press({ open: 'private' });
  const contained = await press({ open: 'container:Customer' });
  if (session.browser === 'chromium') {
    expect(privately).toMatchObject({ done: true });
    // It has an address only a moment after it has asked for it, and is closed with no test before that.
    const opened = await until('the private window', async () =>
      (await session.openedTabs()).find((tab) => tab.url() === `${stage.url}login-as/1`),
    );
    await opened.close();
    expect(contained).toEqual({ done: false, refused: 'no-containers' });
  } else {
    expect(privately).toEqual({ done: false, refused: 'private-denied' });
    expect(contained).toMatchObject({ done: true });
    const inside = await until('the tab in its container', async () => {
      const tabs = await behind.evaluate(() => chrome.tabs.query({}));
      return tabs.find(({ url }) => url?.endsWith('/login-as/1'));
    });
    expect(inside.cookieStoreId).toMatch(/^firefox-container-\d+$/);
  }
  expect(stage.hits('/login-as/1')).toBe(1);
  await behind.close();
});

test('the keyboard goes into the sidebar, also where it was collapsed', async ({ session, stage, open }) => {
  const { tab, behind } = await setUp(session, stage, open);
  const say = (type: string) =>
    behind.evaluate(
      async ({ url, message }) => {
        const found = (await chrome.tabs.query({})).find((one) => one.url === url);
        return chrome.tabs.sendMessage(found?.id ?? -1, { type: message }, { frameId: 0 });
      },
      { url: tab.url(), message: type },
    );
  const hasKeyboard = async () => (await tab.sidebar()).evaluate(() => document.hasFocus());
  /** Written a while after the sidebar stands so: it must not come after the next test has laid it out. */
  const keeps = (open: boolean) =>
    expect.poll(async () => (await session.localGet())['layout']).toMatchObject({ open });
  await tab.toFront();
  expect(await hasKeyboard()).toBe(false);
  expect(await say('content/focus')).toBe('done');
  await until('the keyboard', hasKeyboard);
  await say('content/toggle');
  await until('the sidebar to go', async () => (await tab.sidebars()).length === 0);
  await keeps(false);
  expect(await say('content/focus')).toBe('done');
  await until('the keyboard again', hasKeyboard);
  await keeps(true);
  await behind.close();
});
