/** The toolbar button's popup: everywhere but on pages where Deskside already works, whose button shows and hides the sidebar. */
import { browser } from 'wxt/browser';
import { say } from '../locale/say';

export const popupPath = '/popup.html';

/** Called for each page that says hello: browsers forget it with the page. @param works in this page, right now */
export async function bindButton(tabId: number, works: boolean): Promise<void> {
  // A tab that is gone needs no button.
  await browser.action.setPopup({ tabId, popup: works ? '' : popupPath }).catch(() => undefined);
}

/** What the popup says, in a tab of its own beside the page that it is about. */
export async function openPopupTab(tab: { id: number; index: number }): Promise<void> {
  await browser.tabs.create({
    url: `${globalThis.location.origin}${popupPath}#${tab.id}`,
    index: tab.index + 1,
    openerTabId: tab.id,
  });
}

/**
 * Opens the popup over this page, whatever its button does otherwise. Nothing is waited for before: browsers open it for
 * the press of a key or a button alone, and forget about that at the first `await`. Where they will not, it comes in a tab.
 */
export async function openPopup(tab: { id: number; index: number }): Promise<void> {
  const tabId = tab.id;
  const before = browser.action.getPopup({ tabId });
  const bound = browser.action.setPopup({ tabId, popup: popupPath });
  const opened = browser.action.openPopup();
  await Promise.all([bound, opened]).catch(() => openPopupTab(tab));
  await browser.action.setPopup({ tabId, popup: await before }).catch(() => undefined);
}

const menuId = 'this-page';

/** The menu of the button: what Deskside thinks of a page, also where a press of the button shows and hides the sidebar. */
export function makePageMenu(): void {
  browser.contextMenus.create({
    id: menuId,
    title: say('background.thisPage'),
    contexts: ['action'],
  });
}

/** Registers at once, so that the menu wakes the background. */
export function watchPageMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined && !tab.incognito)
      void openPopup({ id: tab.id, index: tab.index });
  });
}
