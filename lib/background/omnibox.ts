/** The address bar's keyword `ds`: customers by a few letters, the search for anything else. */
import { browser } from 'wxt/browser';
import { say } from '../locale/say';
import type { FoundCustomer } from '../sidebar/view';
import { openPage, openSearch, type Into } from './customer-tab';
import type { Ways } from './ways';

const most = 8;
/** Chromium reads suggestions as XML and refuses all of them for one that is none; Firefox shows plain text. */
const isXml = () => globalThis.location.protocol === 'chrome-extension:';

/** One line, whatever a desk wrote: XML allows no control characters at all. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ').trim();

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => plain(text).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** A customer in the list of the address bar. */
export function describe({ name, email, company }: FoundCustomer, xml: boolean): string {
  const [first = '', ...others] = [name, email, company].flatMap((text) => (text && plain(text) ? text : []));
  if (!xml) return [first, ...others].map(plain).join(' — ');
  return [escaped(first), ...others.map((text) => `<dim>${escaped(text)}</dim>`)].join(' — ');
}

/** What an entry stands for while it is chosen: opaque, because the address bar shows and may keep it. */
const contentOf = (id: string): string => `#${id}`;
const idIn = (text: string): string | null => /^#([\w-]{8,64})$/.exec(text.trim())?.[1] ?? null;

/** Whether the agent types in a private window. There Deskside does nothing. */
const isPrivate = async (): Promise<boolean> =>
  (await browser.windows.getLastFocused().catch(() => null))?.incognito ?? false;

/** Where the browser says that what was chosen goes. */
async function intoOf(disposition: string): Promise<Into> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (disposition === 'currentTab' && tab?.id !== undefined) return { tabId: tab.id };
  const beside = tab && { id: tab.id, index: tab.index, windowId: tab.windowId };
  return { beside, active: disposition !== 'newBackgroundTab' };
}

/**
 * Enter on an entry, or on the text as it was typed. That somebody is the only one found does not make them the one who is
 * meant: of typed text, only a whole address or id opens its customer.
 */
export async function entered(text: string, disposition: string, ways: Ways): Promise<void> {
  if (await isPrivate()) return;
  const into = await intoOf(disposition);
  // Where the database cannot be read, the search says so.
  const id = await whoIsMeant(text, ways).catch(() => null);
  await (id === null ? openSearch(text, into) : openPage(`#${id}`, into));
}

async function whoIsMeant(text: string, { get, exact }: Ways): Promise<string | null> {
  const id = idIn(text);
  // People write the numbers of tickets like that as well.
  return id !== null && (await get(id)) ? id : exact(text);
}

/** The entries for what is typed so far. */
export async function suggestions(
  text: string,
  { search }: Pick<Ways, 'search'>,
): Promise<{ content: string; description: string }[]> {
  if (await isPrivate()) return [];
  const found = (await search(text)).slice(0, most);
  return found.map((customer) => ({
    content: contentOf(customer.id),
    description: describe(customer, isXml()) || customer.id,
  }));
}

/** Registers at once, so that typing wakes the background. */
export function watchOmnibox(ways: Ways): void {
  const { omnibox } = browser;
  let newest = 0;
  void omnibox.setDefaultSuggestion({ description: say('background.find') });
  omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = (newest += 1);
    void suggestions(text, ways)
      .catch(() => [])
      // An answer to what was typed before comes too late.
      .then((list) => mine === newest && suggest(list));
  });
  omnibox.onInputEntered.addListener((text, disposition) => void entered(text, disposition, ways));
}
