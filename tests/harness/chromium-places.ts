import type { BrowserContext, Page } from '@playwright/test';
import { chromiumTab } from './chromium-tab.ts';
import type { OpenedTab, Place, Tab } from './driver.ts';
import { until } from './until.ts';

interface Places {
  /** Opens an address in a tab behind the one on view; `meet` is told of the page before anybody else asks for it. */
  openBehind(url: string, meet: (page: Page) => void): Promise<Page>;
  asOpened(page: Page): Promise<OpenedTab>;
  placeOf(page: Page): Promise<Place>;
}

/** The part of the extension API that the page function below uses. */
declare const chrome: {
  tabs: { query(about: object): Promise<{ url?: string; active: boolean; windowId: number }[]> };
};

/**
 * Where tabs stand. Playwright shows the pages of private windows among the others, and only Chromium's own protocol
 * tells them apart: by their browser context (156, 2026-11, in a persistent context, headless too).
 * `openPage` opens a page of the extension, which knows the tab on view.
 */
export async function chromiumPlaces(context: BrowserContext, openPage: () => Promise<Tab>): Promise<Places> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium was started without a browser connection.');
  const devtools = await browser.newBrowserCDPSession();
  const own = await targetOf(context, context.pages()[0] ?? (await context.newPage()));

  async function placeOf(page: Page): Promise<Place> {
    const { targetId, browserContextId } = await targetOf(context, page);
    if (browserContextId !== own.browserContextId) {
      throw new Error('Chromium keeps which tab is on view in a private window to itself.');
    }
    const { windowId } = await devtools.send('Browser.getWindowForTarget', { targetId });
    const asking = await openPage();
    try {
      const url = page.url();
      const front = await asking.evaluate(
        async (about) =>
          (await chrome.tabs.query({ windowId: about.windowId, active: true }))[0]?.url === about.url,
        { windowId, url },
      );
      return { front, window: windowId };
    } finally {
      await asking.close();
    }
  }

  return {
    placeOf,
    openBehind: async (url, meet) => {
      const { targetId } = await devtools.send('Target.createTarget', { url, background: true });
      const page = await until('the tab behind', async () => {
        for (const one of context.pages()) {
          if (one.url() === url && (await targetOf(context, one)).targetId === targetId) return one;
        }
        return null;
      });
      meet(page);
      // Asked of the page: Playwright may come to know of it too late for its load event, and would wait for ever.
      await until(
        'the tab behind to be complete',
        async () => (await page.evaluate(() => document.readyState)) === 'complete',
      );
      return page;
    },
    asOpened: async (page) => {
      const { browserContextId } = await targetOf(context, page);
      return {
        ...chromiumTab(page),
        private: browserContextId !== own.browserContextId,
        container: null,
        place: () => placeOf(page),
      };
    },
  };
}

async function targetOf(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo;
}
