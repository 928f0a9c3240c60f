/** The options, in one tab: the one that shows them already comes to the front. */
import { browser } from 'wxt/browser';

const pageUrl = () => `${globalThis.location.origin}/options.html`;

/** @param section of the page, by its id; without one, whichever is on screen there */
export async function openOptions(section?: string): Promise<void> {
  if (!section) return browser.runtime.openOptionsPage();
  const url = `${pageUrl()}#/${section}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(pageUrl()));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Another hash loads nothing anew: what is being typed there stays.
  await browser.tabs.update(open.id, { url, active: true });
  await browser.windows
    .update(open.windowId ?? browser.windows.WINDOW_ID_CURRENT, { focused: true })
    .catch(() => undefined);
}
