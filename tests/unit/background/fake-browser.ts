/**
 * The browser's extension API in memory, as far as Deskside uses it. Import it before the code under test: it stands
 * where that code looks for the real one.
 */

/** Nothing in a browser is done at once. */
const turn = () => Promise.resolve();

function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    listeners,
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    emit: (...args: A) => [...listeners].map((listener) => listener(...args)),
  };
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One storage area. What goes in and comes out is a copy, and every call takes its time, as in a browser. */
function area() {
  const items = new Map<string, unknown>();
  const onChanged = event<[Changes]>();
  const write = (key: string, newValue: unknown) => {
    const oldValue = items.get(key);
    if (newValue === undefined) items.delete(key);
    else items.set(key, structuredClone(newValue));
    onChanged.emit({ [key]: { oldValue, newValue } });
  };
  return {
    items,
    onChanged,
    async get(keys: string | null): Promise<Record<string, unknown>> {
      await turn();
      const all = [...items].filter(([key]) => keys === null || keys === key);
      return structuredClone(Object.fromEntries(all));
    },
    async set(values: Record<string, unknown>): Promise<void> {
      await turn();
      for (const [key, value] of Object.entries(values)) write(key, value);
    },
    async remove(keys: string | string[]): Promise<void> {
      await turn();
      for (const key of [keys].flat()) write(key, undefined);
    },
  };
}

export interface FakeTab {
  id: number;
  /** Absent where the browser hides it. */
  url?: string;
  /** Who listens in it, by frame id, and what they answer. */
  frames: Map<number, (message: unknown) => unknown>;
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
  const badges = new Map<number, string>();
  const sent: { tabId: number; frameId: number; message: unknown }[] = [];
  const created: { url: string; index: number }[] = [];
  const shown: number[] = [];
  const injected: { tabId: number; files: string[] }[] = [];
  const onMessage = event<[message: unknown, sender: unknown, answer: (result: unknown) => void]>();
  const local = area();
  const session = area();
  const counts = { options: 0 };
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
      created,
      shown,
      injected,
      counts,
      addTab(id: number, url?: string, frames: FakeTab['frames'] = new Map()) {
        tabs.set(id, { id, ...(url !== undefined && { url }), frames });
      },
      /** A message arrives in the background; answers what the sender is answered, `undefined` for nothing. */
      async deliver(message: unknown, sender: unknown): Promise<unknown> {
        const { promise, resolve } = Promise.withResolvers<unknown>();
        const willAnswer = onMessage.emit(structuredClone(message), sender, resolve).includes(true);
        return willAnswer ? structuredClone(await promise) : undefined;
      },
      reset() {
        for (const kept of [tabs, grants, scripts, badges, local.items, session.items, onMessage.listeners])
          kept.clear();
        sent.length = created.length = shown.length = injected.length = counts.options = 0;
      },
    },
    runtime: {
      id: 'deskside' as string | undefined,
      onMessage,
      getURL: (path: string) => `chrome-extension://deskside${path}`,
      openOptionsPage: async () => void (counts.options += 1),
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    storage: { local, session },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => grants.has(origin)),
    },
    tabs: {
      query: async () => [...tabs.values()].map(({ id, url }) => ({ id, url })),
      async get(id: number) {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return { id, url: tab.url };
      },
      async update(id: number, change: { active: boolean }) {
        if (!tabs.has(id)) throw new Error(`No tab with id: ${id}`);
        if (change.active) shown.push(id);
      },
      create: async ({ url, index }: { url: string; index: number }) => void created.push({ url, index }),
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
        injected.push({ tabId: target.tabId, files });
        if (!tabs.has(target.tabId)) throw new Error(`No tab with id: ${target.tabId}`);
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setTitle: async () => undefined,
    },
  };
}

export const browser = createFakeBrowser();
export const { fake } = browser;
// The polyfill looks for `chrome` before it takes `browser` as it is.
Object.assign(globalThis, { browser, chrome: browser });
