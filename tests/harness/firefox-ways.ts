import type { Session } from './driver.ts';
import type { Remote } from './firefox-remote.ts';

type Ways = Pick<Session, 'suggestions' | 'enterInAddressBar' | 'lookUp'>;

interface Suggestion {
  content: string;
  description: string;
}

/** What the address bar and the menus do in Firefox when somebody types or clicks, called as they call it (ESR 153, 2026-11). */
export function firefoxWays(remote: Remote, addonId: string): Ways {
  return {
    suggestions: (text) => remote.privileged(search, text),
    enterInAddressBar: async (text) => {
      await remote.privileged(search, text);
      await remote.privileged(enter, text);
    },
    lookUp: (url, selection) => remote.privileged(pick, { id: addonId, url, selection }),
  };
}

/** The part of Firefox's internals that the functions for its own scope use. */
interface Tab {
  linkedBrowser: { currentURI: { spec: string } };
}
declare const Services: { wm: { getEnumerator(type: string): Iterable<{ gBrowser: { tabs: Tab[] } }> } };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { emit(event: string, ...told: unknown[]): void } } | null;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionSearchHandler: {
      handleSearch(typed: object, suggest: (list: Suggestion[]) => void): unknown;
      handleInputEntered(keyword: string, text: string, where: string): void;
    };
  };
};

function search(text: string): Promise<Suggestion[]> {
  const { ExtensionSearchHandler } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionSearchHandler.sys.mjs',
  );
  return new Promise((done) => {
    const typed = { keyword: 'ds', text: `ds ${text}`, inPrivateWindow: false };
    ExtensionSearchHandler.handleSearch(typed, (list) => done(list));
  });
}

function enter(text: string): void {
  const { ExtensionSearchHandler } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionSearchHandler.sys.mjs',
  );
  ExtensionSearchHandler.handleInputEntered('ds', `ds ${text}`, 'tab');
}

function pick({ id, url, selection }: { id: string; url: string; selection: string }): void {
  const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs);
  const tab = tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  const info = { menuItemId: 'look-up', selectionText: selection, editable: false, modifiers: [] };
  WebExtensionPolicy.getByID(id)?.extension.emit('webext-menu-menuitem-click', info, tab);
}
