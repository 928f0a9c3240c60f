import browser from 'webextension-polyfill';
import type { DeskType } from '../../desks/config';
import { deskDeps, enablerDeps } from '../browser-deps';
import type { PageTab } from './page';
import type { PopupDeps } from './state';

/** The tab that the address names, where the popup stands in a tab itself. */
const named = /^#(\d+)$/.exec(location.hash)?.[1];

async function readTab(): Promise<PageTab | null> {
  const tab =
    named === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, incognito: tab.incognito };
}

/** The popup's hands in a real browser. */
export function browserDeps(): PopupDeps {
  const inTab = named !== undefined;
  const leave = () => void (inTab || window.close());
  return {
    ...enablerDeps,
    readPack: deskDeps.readPack,
    granted: deskDeps.granted,
    revoke: deskDeps.revoke,
    seen: deskDeps.seen,
    onChanged: deskDeps.onChanged,
    readTab,
    inTab,
    // Allowed for the tab on which the button was pressed, and for that one alone.
    async probe(tabId, types) {
      const files = [...types.map((type) => `/desks/${type}.js`), '/probe.js'];
      const [answer] = await browser.scripting.executeScript({ target: { tabId }, files });
      const said: unknown = answer?.result;
      return Array.isArray(said) ? types.filter((type): type is DeskType => said.includes(type)) : [];
    },
    show(tabId) {
      void deskDeps.showTab(tabId).then(leave, leave);
    },
    openOptions() {
      void browser.runtime.openOptionsPage().then(leave);
    },
    openWelcome() {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).then(leave);
    },
  };
}
