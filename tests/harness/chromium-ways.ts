import type { BrowserContext } from '@playwright/test';
import type { Session } from './driver.ts';
import { until } from './until.ts';

type Ways = Pick<Session, 'suggestions' | 'enterInAddressBar' | 'lookUp'>;

interface Suggestion {
  content: string;
  description: string;
}
/** The events as the browser raises them; its own `dispatch` calls the extension's listeners (Chromium 156, 2026-11). */
declare const chrome: {
  omnibox: {
    onInputChanged: { dispatch(text: string, suggest: (list: Suggestion[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  tabs: { query(about: object): Promise<{ url?: string }[]> };
};

/**
 * The address bar and the browser's menus are no part of any page, and no protocol types there: their events are raised
 * in the extension's worker, as they would arrive.
 */
export function chromiumWays(context: BrowserContext): Ways {
  const worker = () =>
    until('the extension’s worker', () =>
      context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension://')),
    );
  return {
    suggestions: async (text) =>
      (await worker()).evaluate(
        (typed) => new Promise<Suggestion[]>((done) => chrome.omnibox.onInputChanged.dispatch(typed, done)),
        text,
      ),
    enterInAddressBar: async (text) =>
      (await worker()).evaluate(
        (typed) => chrome.omnibox.onInputEntered.dispatch(typed, 'newForegroundTab'),
        text,
      ),
    lookUp: async (url, selection) =>
      (await worker()).evaluate(
        async (on) => {
          const tab = (await chrome.tabs.query({})).find((open) => open.url === on.url);
          const info = { menuItemId: 'look-up', selectionText: on.selection, editable: false };
          chrome.contextMenus.onClicked.dispatch(info, tab);
        },
        { url, selection },
      ),
  };
}
