/**
 * Pictures of every state of the sidebar, light and dark, in several widths: `node tests/look/shoot.mjs [folder] [state]
 * [language]`; a language is `de`, `pseudo` or `mirrored` (tests/look/gallery/speak.ts).
 * Fails on a violation of the page's content security policy, on text that is cut off, and on what axe finds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { serveGallery } from './serve.mjs';
import { SHOTS } from './shots.mjs';

const into = process.argv[2] ?? join(tmpdir(), 'deskside-look');
const only = process.argv[3];
const language = process.argv[4] ?? 'en';
const gallery = await serveGallery();
const { address } = gallery;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const faults = [];
await mkdir(into, { recursive: true });

/** Elements whose text is wider than their box. Copy buttons reach up to 6 px into the padding beside them; fields and lists that scroll may. */
const cut = () =>
  [...document.querySelectorAll('body *')]
    .filter(
      (el) =>
        el.scrollWidth > el.clientWidth + 6 &&
        el.clientWidth > 0 &&
        getComputedStyle(el).display !== 'inline',
    )
    .filter(
      (el) =>
        !el.matches(
          '.visually-hidden, .ticket, .copy *, .copy, .card.picks[hidden], .html-table, .frame-skip, .frame-list, .site-url, input',
        ),
    )
    .map((el) => `${el.tagName}.${el.className} ${el.scrollWidth}>${el.clientWidth}`);

const pictures = { light: [], dark: [] };
for (const theme of ['light', 'dark']) {
  const context = await browser.newContext({ colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on(
    'console',
    (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  let shown;
  for (const { state, width, height = 760, act, file = 'index.html' } of SHOTS.filter(
    // What is done before a picture is done by English names.
    (shot) => (!only || shot.state.startsWith(only)) && (language === 'en' || !shot.act),
  )) {
    if (file !== shown) await page.goto(`${address}${file}?${language}`);
    shown = file;
    await page.setViewportSize({ width, height });
    await page.evaluate(() => {
      for (const wish of ['theme', 'density', 'text']) delete document.documentElement.dataset[wish];
    });
    // The same state anew, if it was pictured last: what was done there is gone.
    await page.evaluate((name) => {
      if (location.hash === `#${name}`) dispatchEvent(new Event('hashchange'));
      else location.hash = name;
    }, state);
    await page.waitForFunction((name) => document.documentElement.dataset.drawn === name, state);
    await act?.(page);
    const name = `${state}${act ? `-${act.name}` : ''}-${width}-${theme}`;
    const picture = await page.screenshot({ path: join(into, `${name}.png`), animations: 'disabled' });
    pictures[theme].push({ name, picture, width, height });
    for (const text of await page.evaluate(cut)) faults.push(`${name}: cut off: ${text}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      faults.push(`${name}: axe ${id}: ${nodes.map((n) => n.html).join(' | ')}`);
  }
  await context.close();
}

/** All pictures of one theme, a few side by side. */
async function sheet(theme) {
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const images = pictures[theme].map(
    ({ name, picture, width }) =>
      `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  for (let at = 0, n = 1; at < images.length; at += 4, n += 1) {
    await page.setContent(
      `<style>body{margin:12px;background:#8c8a86;display:flex;gap:12px;font:12px sans-serif}figure{margin:0}</style>${images.slice(at, at + 4).join('')}`,
    );
    await page.screenshot({ path: join(into, `sheet-${theme}-${n}.png`), fullPage: true });
  }
}
await sheet('light');
await sheet('dark');
await browser.close();
await gallery.close();
await writeFile(join(into, 'faults.txt'), faults.join('\n'));
console.log(`${pictures.light.length + pictures.dark.length} pictures in ${into}, ${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
