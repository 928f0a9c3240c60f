import type { Pane, Session, Tab } from './driver.ts';

type Storage = Pick<Session, 'setPack' | 'localGet' | 'localSet' | 'badge'>;

/** The part of the extension API that the page function below uses. */
declare const chrome: {
  storage: { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

/**
 * `storage.local` and the toolbar button's badge, through a page of the extension that runs none of its code: its manifest, shown as text. The tab
 * is there only during the call, so no test meets an extension page that it did not open.
 */
export function storageOver(open: (path: string) => Promise<Tab>): Storage {
  async function inExtension<R>(act: (page: Pane) => Promise<R>): Promise<R> {
    const tab = await open('manifest.json');
    try {
      return await act(tab);
    } finally {
      await tab.close();
    }
  }
  const localSet = (items: Record<string, unknown>) =>
    inExtension((page) => page.evaluate((given) => chrome.storage.local.set(given), items));
  return {
    localSet,
    localGet: () => inExtension((page) => page.evaluate(() => chrome.storage.local.get())),
    badge: (url) =>
      inExtension((page) =>
        page.evaluate(async (wanted) => {
          const tab = (await chrome.tabs.query({})).find((open) => open.url === wanted);
          return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
        }, url),
      ),
    setPack: (pack) => localSet({ pack }),
  };
}
