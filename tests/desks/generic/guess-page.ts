import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { Guess } from '../../../lib/desks/desk';
import { findBrowser } from '../../harness/find.ts';
import { bundleAdapters } from '../contract/bundle';
import { DeskPage } from '../contract/desk-page';
import type * as Generic from './entry';

const folder = fileURLToPath(new URL('./pages/', import.meta.url));

/** A page and what is guessed from it, best first. */
export interface Sample {
  name: string;
  html: string;
  written?: string;
  /** Selector of what people wrote, where the page shows such text: attackers are put there. */
  content?: string;
  guesses: Omit<Guess, 'weight'>[];
}

export function samples(): Sample[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.sort().map((file) => {
    const read = (path: string) => readFileSync(folder + path, 'utf8');
    const expected = JSON.parse(read(file.replace(/html$/, 'json'))) as Omit<Sample, 'name' | 'html'>;
    return { ...expected, name: file.replace(/\.html$/, ''), html: read(file) };
  });
}

/** What the generic reader makes of the page as it stands. */
export function guessesOn(page: Page, written?: string): Promise<Guess[]> {
  return page.evaluate(
    (selector) => (window.desks() as unknown as typeof Generic).guessRequesters(document, selector),
    written,
  );
}

/** One page per worker, with the generic reader in it. */
export const test = base.extend<object, { guessPage: DeskPage }>({
  guessPage: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({ executablePath: findBrowser('chromium') });
      await use(new DeskPage(await browser.newPage(), await bundleAdapters('../generic/entry.ts')));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
