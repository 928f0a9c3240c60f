import { test as base, type Page } from '@playwright/test';
import type * as Desks from './entry';
import { findBrowser } from '../../harness/find.ts';
import { bundleAdapters } from './bundle';
import type { Fixture } from './fixtures';

/**
 * Everything of the page that an adapter may not know but by its arguments: any use of one of them throws. `Date` can
 * read times, and has no clock.
 */
const FORBIDDEN = [
  ...['document', 'location', 'window', 'self', 'globalThis', 'top', 'parent', 'history', 'navigation'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'performance'],
];

declare global {
  interface Window {
    desks(): typeof Desks;
  }
}

/** A page that shows a fixture under its claimed address, with the adapters at `window.desks()`. */
export class DeskPage {
  readonly page: Page;
  private readonly script: string;

  constructor(page: Page, adapters: string) {
    this.page = page;
    this.script = `(() => {
      const desks = new Function('Date', ${FORBIDDEN.map((name) => `'${name}'`).join()}, ${JSON.stringify(`${adapters};return Desks`)})({ parse: Date.parse });
      Object.defineProperty(window, 'desks', { value: () => desks });
    })()`;
  }

  /** Opens the fixture's page. Nothing else is served, so that a fixture cannot depend on anything. */
  async open({ url, html }: Pick<Fixture, 'url' | 'html'>): Promise<void> {
    const served = url.split('#')[0];
    await this.page.unrouteAll();
    await this.page.route('**/*', (route) =>
      route.request().url().split('#')[0] === served
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    // Going to where one is already, or to another hash there, would load nothing.
    if (this.page.url().split('#')[0] === served) await this.page.goto('about:blank');
    await this.page.goto(url);
    await this.page.evaluate(this.script);
  }
}

/** One page per worker: a new one for each fixture would take most of the time. */
export const test = base.extend<object, { deskPage: DeskPage }>({
  deskPage: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findBrowser('chromium') });
      await use(new DeskPage(await browser.newPage(), await bundleAdapters()));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
