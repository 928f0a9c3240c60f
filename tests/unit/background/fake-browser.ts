/**
 * The browser's extension API in memory, as far as Deskside uses it. Import it before the code under test: it stands
 * where that code looks for the real one.
 */
import { i18nOf } from '../../../lib/locale/build/i18n';

import { fakeButton } from './fake-button';
import { area, event, turn } from './fake-storage';

export interface FakeTab {
  id: number;
  /** Absent where the browser hides it. */
  url?: string;
  /** Who listens in it, by frame id, and what they answer. */
  frames: Map<number, (message: unknown) => unknown>;
  /** What else the browser tells of it. */
  props?: { incognito?: boolean; cookieStoreId?: string } | undefined;
}

interface OpenedTab {
  url: string;
  index?: number;
  active?: boolean;
  windowId?: number;
  openerTabId?: number;
  cookieStoreId?: string;
}

interface OpenedWindow {
  url: string;
  incognito?: boolean;
  cookieStoreId?: string;
}

interface Registered {
  id: string;
  matches: string[];
  js: string[];
  [more: string]: unknown;
}

function createFakeBrowser() {
  const tabs = new Map<number, FakeTab>();
  const grants = new Set<string>();
  const scripts = new Map<string, Registered>();
  const sent: { tabId: number; frameId: number; message: unknown }[] = [];
  const alarms = new Map<string, number>();
  const created: OpenedTab[] = [];
  const windows: OpenedWindow[] = [];
  const onUpdated = event<[tabId: number, change: { status?: string }, tab: { url?: string | undefined }]>();
  const shown: number[] = [];
  const injected: { tabId: number; files: string[] }[] = [];
  /** Tabs that do not take the next script. */
  const refusing = new Set<number>();
  const onMessage = event<[message: unknown, sender: unknown, answer: (result: unknown) => void]>();
  const onInstalled = event<[]>();
  const onStartup = event<[]>();
  const local = area();
  const session = area();
  const counts = { options: 0 };
  /** What the browser is like; `null`: it has no containers at all. */
  const traits = {
    containers: null as { name: string; cookieStoreId: string; color: string; icon: string }[] | null,
    containersOff: false,
    /** Chromium keeps a private window to itself; Firefox wants to be let in; both may have them switched off. */
    private: 'hidden' as 'hidden' | 'let-in' | 'kept-out' | 'off',
    /** The window in which the agent types is a private one. */
    typingPrivate: false,
    /** Browsers open a popup for a press alone, and some not even then. */
    opensPopups: true,
    /** What policy gives. */
    managed: {} as Record<string, unknown>,
    /** Called before a tab or a window opens. */
    onOpen: (): void | Promise<void> => undefined,
  };
  const usual = { ...traits };
  const { badges, titles, popups, opened, ...button } = fakeButton(() => traits.opensPopups);
  const open = async (): Promise<number> => {
    await turn();
    await traits.onOpen();
    return 100 + created.length + windows.length;
  };
  const containers = () => {
    if (!traits.containers || traits.containersOff)
      throw new Error('Contextual identities are currently disabled');
    return traits.containers;
  };
  const known = (id: string) => {
    const script = scripts.get(id);
    if (!script) throw new Error(`Nonexistent script ID '${id}'`);
    return script;
  };

  return {
    fake: {
      tabs,
      grants,
      scripts,
      badges,
      sent,
      titles,
      alarms,
      popups,
      /** Popups that were opened over a page. */
      opened,
      created,
      windows,
      traits,
      /** A tab's page comes along, as the browser tells of it. */
      async load(tabId: number, url: string | undefined, status = 'complete') {
        badges.delete(tabId);
        titles.delete(tabId);
        onUpdated.emit(tabId, { status }, { url });
        for (let i = 0; i < 20; i += 1) await new Promise((done) => setImmediate(done));
      },
      shown,
      injected,
      refusing,
      counts,
      addTab(id: number, url?: string, frames: FakeTab['frames'] = new Map(), props: FakeTab['props'] = {}) {
        tabs.set(id, { id, ...(url !== undefined && { url }), frames, props });
      },
      /** A message arrives in the background; answers what the sender is answered, `undefined` for nothing. */
      async deliver(message: unknown, sender: unknown): Promise<unknown> {
        const { promise, resolve } = Promise.withResolvers<unknown>();
        const willAnswer = onMessage.emit(structuredClone(message), sender, resolve).includes(true);
        return willAnswer ? structuredClone(await promise) : undefined;
      },
      reset() {
        for (const map of [tabs, scripts, badges, titles, alarms, popups, local.items, session.items])
          map.clear();
        for (const set of [
          grants,
          refusing,
          ...[onMessage, onUpdated, onInstalled, onStartup].map(({ listeners }) => listeners),
        ])
          set.clear();
        opened.length =
          sent.length =
          created.length =
          windows.length =
          shown.length =
          injected.length =
          counts.options =
            0;
        Object.assign(traits, usual);
      },
    },
    runtime: {
      id: 'deskside' as string | undefined,
      onMessage,
      onInstalled,
      onStartup,
      getURL: (path: string) => `chrome-extension://deskside${path}`,
      getManifest: () => ({ version: '1.2.3' }),
      /** Firefox alone tells what it is. */
      get getBrowserInfo() {
        const firefox = traits.private === 'let-in' || traits.private === 'kept-out';
        return firefox ? async () => ({ name: 'Firefox' }) : undefined;
      },
      openOptionsPage: async () => void (counts.options += 1),
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    storage: { local, session, managed: { get: async () => traits.managed } },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => grants.has(origin)),
    },
    tabs: {
      query: async () => [...tabs.values()].map(({ id, url, props }) => ({ ...props, id, url })),
      async get(id: number) {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return { ...tab.props, id, windowId: 1, index: id, url: tab.url, status: 'complete' };
      },
      onUpdated,
      async update(id: number, change: { active?: boolean; url?: string }) {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        if (change.url !== undefined) tab.url = change.url;
        if (change.active) shown.push(id);
      },
      async create(asked: OpenedTab) {
        const id = await open();
        created.push(asked);
        tabs.set(id, { id, frames: new Map() });
        return { id };
      },
      /** Without a frame id it reaches every frame of the tab, the page's content script among them. */
      async sendMessage(tabId: number, message: unknown, { frameId }: { frameId?: number } = {}) {
        await turn();
        const frames = [...(tabs.get(tabId)?.frames ?? [])].filter(
          ([id]) => frameId === undefined || id === frameId,
        );
        if (frames.length === 0)
          throw new Error('Could not establish connection. Receiving end does not exist.');
        const answers = frames.map(([id, receive]) => {
          sent.push({ tabId, frameId: id, message: structuredClone(message) });
          return receive(structuredClone(message));
        });
        return answers.find((answer) => answer !== undefined);
      },
    },
    windows: {
      getLastFocused: async () => ({ id: 1, incognito: traits.typingPrivate }),
      update: async () => undefined,
      async create(asked: OpenedWindow) {
        if (asked.incognito && traits.private === 'off') throw new Error('Incognito mode is disabled.');
        if (asked.incognito && traits.private === 'kept-out')
          throw new Error('Extension does not have permission for incognito mode');
        const id = await open();
        windows.push(asked);
        if (asked.incognito && traits.private === 'hidden') return null;
        tabs.set(id, { id, frames: new Map() });
        return { id: 9, tabs: [{ id }] };
      },
    },
    extension: { isAllowedIncognitoAccess: async () => traits.private === 'let-in' },
    /** Chromium has nothing of that name. */
    get contextualIdentities() {
      if (!traits.containers) return undefined;
      return {
        query: async () => structuredClone(containers()),
        async create(look: { name: string; color: string; icon: string }) {
          await turn();
          const identity = { ...look, cookieStoreId: `firefox-container-${containers().length + 1}` };
          containers().push(identity);
          return identity;
        },
      };
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    scripting: {
      async getRegisteredContentScripts({ ids }: { ids: string[] }) {
        await turn();
        return [...scripts.values()].filter(({ id }) => ids.includes(id));
      },
      async registerContentScripts(list: Registered[]) {
        await turn();
        for (const script of list) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      async updateContentScripts(list: Registered[]) {
        await turn();
        for (const script of list) scripts.set(script.id, { ...known(script.id), ...script });
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        await turn();
        for (const id of ids) scripts.delete(known(id).id);
      },
      async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
        await turn();
        if (refusing.delete(target.tabId)) throw new Error('Frame with ID 0 is showing error page');
        injected.push({ tabId: target.tabId, files });
        if (!tabs.has(target.tabId)) throw new Error(`No tab with id: ${target.tabId}`);
      },
    },
    i18n: i18nOf('en'),
    action: button,
  };
}

export const browser = createFakeBrowser();
export const { fake } = browser;
// The polyfill looks for `chrome` before it takes `browser` as it is.
Object.assign(globalThis, { browser, chrome: browser });
