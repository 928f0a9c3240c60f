import type { Pane, Session, Tab } from './driver.ts';

type Storage = Pick<Session, 'setPack' | 'localGet' | 'localSet' | 'badge' | 'title' | 'everythingKept'>;

/** The part of the extension API that the page function below uses. */
declare const chrome: {
  runtime?: { id?: string };
  storage: Record<
    'local' | 'session' | 'sync',
    { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
};

/**
 * What the extension keeps and the toolbar button says, through a page of the extension that runs none of its code: its
 * manifest, shown as text. It stands in one tab behind all others: a tab for each call would be a third of a short test.
 */
export function storageOver(open: (path: string) => Promise<Tab>): Storage {
  let tab: Tab | undefined;
  async function inExtension<R>(act: (page: Pane) => Promise<R>): Promise<R> {
    // It goes with the life of the extension that it was opened in.
    const lives = await tab?.evaluate(() => chrome.runtime?.id !== undefined).catch(() => false);
    if (!tab || !lives) tab = await open('manifest.json');
    return act(tab);
  }
  const localSet = (items: Record<string, unknown>) =>
    inExtension((page) => page.evaluate((given) => chrome.storage.local.set(given), items));
  return {
    localSet,
    localGet: () => inExtension((page) => page.evaluate(() => chrome.storage.local.get())),
    badge: (url) => inExtension((page) => page.evaluate(ofButton, { url, what: 'getBadgeText' as const })),
    title: (url) => inExtension((page) => page.evaluate(ofButton, { url, what: 'getTitle' as const })),
    everythingKept: () => inExtension((page) => page.evaluate(allKept)),
    setPack: (pack) => localSet({ pack }),
  };
}

// The functions below run in the extension's page: each must stand alone.

async function ofButton({ url, what }: { url: string; what: 'getBadgeText' | 'getTitle' }): Promise<string> {
  const tab = (await chrome.tabs.query({})).find((open) => open.url === url);
  return tab ? chrome.action[what]({ tabId: tab.id }) : '';
}

async function allKept(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database would not open.'));
    });
  const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync];
  const kept: unknown[] = await Promise.all(areas.map((area) => area.get()));
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      kept.push(await settled(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  kept.push({ ...localStorage });
  return JSON.stringify(kept);
}
