/** The toolbar button and the keyboard command: one thing, told apart by what the tab is. */
import { browser } from 'wxt/browser';
import { deliverPalette, toContent } from './deliver';
import { isMarked } from './mark';
import { openInTab } from './mounts';
import { openPopup } from './popup';
import { say } from '../locale/say';

/** The tab on which the agent pressed something. In a private window nothing is done. */
interface PressedTab {
  id?: number | undefined;
  index: number;
  incognito?: boolean;
}

/**
 * Shows or hides the sidebar; where no frame can live, opens it in a tab. On a page that is no desk (any more) it says so: the
 * button itself has its popup there, so this is for the keyboard, and for a page that has just moved out of its desk.
 */
export async function toggle(tab: PressedTab | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || !tab || tab.incognito) return;
  // Asked of the page itself: what is known of a tab may be of a page that it has left.
  const answer = await toContent(id, { type: 'content/toggle' });
  if (answer === 'frameless') await openInTab({ id, index: tab.index });
  else if (answer === null) await openPopup({ id, index: tab.index });
}

/**
 * Opens the palette beside the ticket, with the keyboard in it. Where no frame can live, its view in a tab comes to the
 * front; on a page that is no desk there is nothing to open.
 */
export async function openPalette(tab: PressedTab | undefined): Promise<void> {
  const id = tab?.id;
  if (id === undefined || !tab || tab.incognito) return;
  const answer = await toContent(id, { type: 'content/focus' });
  if (answer === 'frameless') await openInTab({ id, index: tab.index });
  if (answer !== null) await deliverPalette(id);
}

/** Marks (or clears) a tab in which the sidebar cannot be docked. */
export async function markFrameless(tabId: number, frameless: boolean): Promise<void> {
  // Whose account a tab shows matters more.
  if (await isMarked(tabId)) return;
  await browser.action.setBadgeText({ tabId, text: frameless ? '!' : '' });
  await browser.action.setTitle({
    tabId,
    title: frameless ? say('background.frameless') : 'Deskside',
  });
}

/** Registers its listeners at once: call it synchronously at start. */
export function watchToolbar(): void {
  browser.action.onClicked.addListener((tab) => void toggle(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') void toggle(tab);
    if (command === 'open-palette') void openPalette(tab);
  });
}
