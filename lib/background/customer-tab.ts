/** The customer's own page: opened, or brought to the front where it is open already. */
import { browser } from 'wxt/browser';
import { pagePath, readAddress } from '../customer-page/address';
import type { CustomerStore } from '../customers/store';
import { keepText } from '../customer-page/find-text';

export interface Beside {
  index: number;
  windowId: number;
  id?: number | undefined;
}

const pageUrl = () => `${globalThis.location.origin}${pagePath}`;

/** The tab that shows this customer, by whatever key it was opened. */
async function openTab(
  id: string,
  get: CustomerStore['get'],
): Promise<{ id: number; windowId: number } | null> {
  for (const { id: tabId, windowId, url } of await browser.tabs.query({})) {
    if (tabId === undefined || !url?.startsWith(pageUrl())) continue;
    const address = readAddress(new URL(url).hash);
    if (address.kind !== 'customer') continue;
    if (address.key === id || (await get(address.key))?.id === id) return { id: tabId, windowId };
  }
  return null;
}

const place = (beside: Beside | undefined) =>
  beside && {
    windowId: beside.windowId,
    index: beside.index + 1,
    ...(beside.id !== undefined && { openerTabId: beside.id }),
  };

/** Shows a customer in a tab beside the one that asked. */
export async function showCustomer(
  id: string,
  get: CustomerStore['get'],
  beside: Beside | undefined,
): Promise<void> {
  const open = await openTab(id, get);
  if (open) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true }).catch(() => undefined);
    return;
  }
  await browser.tabs.create({ url: `${pageUrl()}#${id}`, ...place(beside) });
}

/** Where a search goes: into the tab on view, or into a new one. */
export type Into = { tabId: number } | { beside: Beside | undefined; active: boolean };

/** Opens an address of the page. */
export const openPage = (hash: string, into: Into): Promise<unknown> =>
  'tabId' in into
    ? browser.tabs.update(into.tabId, { url: `${pageUrl()}${hash}` })
    : browser.tabs.create({ url: `${pageUrl()}${hash}`, active: into.active, ...place(into.beside) });

/** Opens the search with this text in its box. The text itself stands in no address. */
export const openSearch = async (text: string, into: Into): Promise<unknown> =>
  openPage(`#find=${await keepText(text)}`, into);
