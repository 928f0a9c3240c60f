/** The menu of a selected text: "Look up in Deskside". */
import { browser, type Browser } from 'wxt/browser';
import { openSearch, showCustomer } from './customer-tab';
import { say } from '../locale/say';
import { makePageMenu } from './popup';
import type { Ways } from './ways';

type LookUpDeps = Pick<Ways, 'get' | 'exact'>;

const menuId = 'look-up';
/** A word is tried from its beginning alone: from each of its letters, a long one would take as long as its square. */
const address = /(?<![^\s<>()[\]"'“”,;:])[^\s<>()[\]"'“”,;:]+@[^\s<>()[\]"'“”,;:]+[^\s<>()[\]"'“”,;:.]/gu;

/** Characters of a selection that are looked at. Nobody looks up a page. */
const most = 1_000;

/** The beginning of a text in whole words: an address that is cut is another address. */
function beginningOf(text: string): string {
  const cut = text.slice(0, most);
  return text.length <= most || /\s/.test(text.charAt(most)) ? cut : cut.replace(/\S+$/, '') || cut;
}

/** What is looked up: the one address in what was selected, else the text itself. */
export function wantedIn(selection: string): string {
  const text = beginningOf(selection.trimStart()).trimEnd();
  const found = [...new Set(text.match(address))];
  return (found.length === 1 && found[0]) || text;
}

/** Browsers keep the entry; it is made anew at each install and update, in that version's words. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: say('background.lookUp'),
    contexts: ['selection'],
  });
  makePageMenu();
}

/** Opens the one customer whom the text names to the letter, else the search with it. */
export async function lookUp(
  selection: string,
  tab: Browser.tabs.Tab | undefined,
  { exact, get }: LookUpDeps,
): Promise<void> {
  if (tab?.incognito) return;
  const text = wantedIn(selection);
  if (!text) return;
  const beside = tab && { id: tab.id, index: tab.index, windowId: tab.windowId };
  // Where the database cannot be read, the search says so.
  const id = await exact(text).catch(() => null);
  await (id ? showCustomer(id, get, beside) : openSearch(text, { beside, active: true }));
}

/** Registers at once, so that the menu wakes the background. */
export function watchMenu(deps: LookUpDeps): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === menuId) void lookUp(selectionText, tab, deps);
  });
}
