/**
 * Every state of every page that the gallery draws: with axe in both themes, by keyboard, narrow and enlarged, without
 * motion, in the system's own colours, with English in disguise, and from right to left. The states come from the gallery
 * by themselves. No extension is needed for that, and one browser sees it all.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { products } from '../../../lib/desks/hosts.ts';
import { trackers } from '../../../lib/trackers/products.ts';
import { findBrowser } from '../../harness/find.ts';
import { beyondPseudo } from '../../locale/pseudo.ts';
import { readScreen } from '../../locale/screen.ts';
import { PAGES, serveGallery } from '../../look/serve.mjs';
import { cutOff, moving, unseenFocus } from './seen.ts';

const near = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeSource = readFileSync(near.resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: {
  run(
    of: Document,
    how: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};

// There are more than a hundred states of the sidebar.
test.describe.configure({ timeout: 900_000 });

let served: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
test.beforeAll(async () => {
  served = await serveGallery();
  browser = await chromium.launch({ executablePath: findBrowser('chromium') });
});
test.afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page of the gallery in a language, with all that goes wrong in it by itself. */
async function opened(name: string, language: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 340, height: 760 }, reducedMotion: 'reduce' });
  page.on('console', (said) => void (said.type() === 'error' && faults.push(`${name}: ${said.text()}`)));
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  await page.goto(`${served.address}${name}.html?${language}`);
  await page.waitForFunction(() => 'gallery' in globalThis);
  return page;
}

/** Draws each state in turn. */
async function eachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const states = await page.evaluate(() => globalThis.gallery.states);
  expect(states.length).toBeGreaterThan(5);
  for (const state of states) {
    await page.evaluate((name) => (location.hash = name), state);
    await page.waitForFunction((name) => document.documentElement.dataset['drawn'] === name, state);
    await look(state);
  }
}

/** `only`: these rules alone. Targets are held to 24 px by 24, or to room around them (WCAG 2.2, 2.5.8). */
const axeFaults = (page: Page, only?: string[]) =>
  page.evaluate(async (rules) => {
    const how = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
    const { violations } = await axe.run(document, { ...how, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`),
    );
  }, only);

for (const name of PAGES) {
  test(`whatever ${name} shows can be seen and used by everybody`, async () => {
    const faults: string[] = [];
    const page = await opened(name, 'en', faults);
    await page.evaluate(axeSource);
    await eachState(page, async (state) => {
      const tell = (what: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${state}, ${what}: ${fault}`));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      tell('light', await axeFaults(page));
      // The other theme differs in colours alone.
      await page.emulateMedia({ colorScheme: 'dark' });
      tell('dark', await axeFaults(page, ['color-contrast']));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      tell('still', await page.evaluate(moving));
      await page.keyboard.press('Tab');
      tell('the focus, in the system’s colours', await page.evaluate(unseenFocus));
      await page.emulateMedia({ forcedColors: 'none' });
      tell('the focus', await page.evaluate(unseenFocus));
      await page.setViewportSize({ width: 260, height: 760 });
      tell('at 260 px', await page.evaluate(cutOff));
      // Half as many pixels of CSS in each direction: what a window of 1280 × 800 has at 200 %.
      await page.setViewportSize({ width: 640, height: 400 });
      tell('at 200 %', await page.evaluate(cutOff));
      await page.setViewportSize({ width: 340, height: 760 });
    });
    await page.close();
    expect(faults).toEqual([]);
  });

  test(`${name} leaves nothing untranslated, and cuts nothing off, in either direction`, async () => {
    const faults: string[] = [];
    for (const language of ['pseudo', 'mirrored']) {
      const page = await opened(name, language, faults);
      await eachState(page, async (state) => {
        const data = await page.evaluate((one) => globalThis.gallery.dataOf(one), state);
        const { text, attributes, clipped } = await page.evaluate(readScreen, data);
        const own = new Set(data.flatMap(wordsOf));
        const said = [text, ...attributes].flatMap((one) =>
          wordsOf(beyondPseudo(one).replaceAll(address, ' ')),
        );
        const english = said.filter((word) => !own.has(word) && !named.includes(word));
        if (english.length > 0) faults.push(`${state}, ${language}: ${english.join(' ')}`);
        faults.push(...clipped.map((fault) => `${state}, ${language}: ${fault}`));
      });
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];
const month = new Intl.DateTimeFormat('en', { month: 'short' });
/** Words that are the same in every language, and those that the browser says by itself: units, ages and months. */
const named = [
  'Deskside',
  ...['kB', 'KB', 'MB', 'GB', 'UTF', 'min', 'ago'],
  ...Object.values({ ...products, ...trackers }).flatMap(({ name }) => wordsOf(name)),
  ...Array.from({ length: 12 }, (_, at) => month.format(new Date(2026, at))),
];
/** `https://…`, `*.zendesk.com`: the same in every language. */
const address = /\S*(?:\/\/|\.(?=\w))\S*/g;
