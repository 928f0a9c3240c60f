/** Keeps the content script on exactly the desks and trackers that the pack names and the browser has granted. */
import { browser, type Browser } from 'wxt/browser';
import { granted, originPattern } from '../browser/permissions';
import { isGranted } from './grants';
import { toContent } from './deliver';
import { placeAt } from '../trackers/place';
import { persist } from '../work/persist';
import { createTurns } from '../work/turns';
import { readPlaces } from './pack-reader';

const scriptId = 'desk';
const file = '/desk.js';
/** After how many ms a page that did not take the script is tried again: it may be on its way to another one. */
const pauses = [500, 3000];
const inTurn = createTurns();

/** Match patterns of the desks and trackers whose hosts the agent has allowed. */
async function grantedPatterns(): Promise<string[]> {
  const { desks, trackers } = await readPlaces();
  const patterns = [...new Set([...desks, ...trackers].map(({ url }) => originPattern(url)))];
  return [...(await granted(patterns))];
}

async function register(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: scriptId,
    js: [file],
    matches,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings the script into an open page. One that shows an error of the browser's, or is gone, has no use for it. */
const bring = (tabId: number): Promise<unknown> =>
  persist(() => browser.scripting.executeScript({ target: { tabId }, files: [file] }), pauses).catch(
    () => undefined,
  );

/** Pages that are open already: those with a live content script say hello anew, the others get one. */
async function refreshOpenTabs(): Promise<void> {
  const { desks, trackers } = await readPlaces();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url, incognito }) => {
      if (incognito || id === undefined || (await toContent(id, { type: 'content/again' }))) return;
      // Without a host permission the browser hides the address: then the page is none of our business.
      const page = url ? URL.parse(url) : null;
      const place = page && placeAt(page, desks, trackers);
      if (!page || !(place?.desk ?? place?.tracker) || !(await isGranted(page.href))) return;
      await bring(id);
    }),
  );
}

/** At the beginning of each life, and after a change of the pack or of permissions. Safe to repeat. */
export async function syncDesks(): Promise<void> {
  // A pack and its grant often change together: the later reading must also be the later writing.
  await inTurn(async () => register(await grantedPatterns()));
  await refreshOpenTabs();
}
