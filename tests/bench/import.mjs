/**
 * Imports a file of many rows in a real browser, and prints how fast that went and how long the page was ever held up:
 * `node tests/bench/import.mjs [chromium|firefox] [rows]`, on the test build.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../harness/launch.ts';
import { customersFile } from './customers-file.mjs';

const [browser = 'chromium', count = '100000'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'deskside-import-'));
const path = join(folder, 'customers.csv');
await writeFile(path, customersFile(Number(count)));
const session = await launch(browser);

/** In the page: a frame every 16 ms, and a timer beside it, whose gaps are what a person would feel. */
function watch() {
  const seen = { frames: [], timers: [], tasks: [] };
  const each = (kind, next) => {
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      seen[kind].push(now - last);
      last = now;
      next(step);
    };
    next(step);
  };
  each('frames', (step) => requestAnimationFrame(step));
  each('timers', (step) => setTimeout(() => step(), 0));
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    new PerformanceObserver((list) =>
      seen.tasks.push(...list.getEntries().map((one) => one.duration)),
    ).observe({ type: 'longtask' });
  }
  globalThis.seen = seen;
}

try {
  const tab = await session.extensionTab('import.html');
  await tab.waitFor('[data-step="pick"]');
  await tab.pickFile('[data-testid="import-file"]', path);
  await tab.waitFor('[data-testid="import-start"]');
  await tab.evaluate(watch);
  const began = performance.now();
  await tab.click('[data-testid="import-start"]');
  let rows;
  let moved = began;
  for (let step = ''; step !== 'report';) {
    const before = rows;
    [step, rows] = await tab.evaluate(() => [
      document.querySelector('main').dataset.step,
      document.querySelector('[data-testid="import-progress"]')?.dataset.rows,
    ]);
    if (rows !== before) moved = performance.now();
    if (performance.now() - moved > 60_000) throw new Error(`no row for a minute, after ${rows}`);
    await new Promise((done) => setTimeout(done, 500));
  }
  const seconds = (performance.now() - began) / 1000;
  const seen = await tab.evaluate(() => globalThis.seen);
  const told = (gaps) => {
    const sorted = gaps.toSorted((a, b) => a - b);
    const at = (part) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
    return `longest ${at(1)} ms, 99.9 % ${at(0.999)} ms, 99 % ${at(0.99)} ms, ${sorted.length} in all`;
  };
  console.log(
    `${browser}: ${count} rows in ${seconds.toFixed(1)} s, ${Math.round(Number(count) / seconds)} rows/s`,
  );
  console.log(`  gaps between frames: ${told(seen.frames)}`);
  console.log(`  gaps between timers: ${told(seen.timers)}`);
  console.log(`  long tasks: ${seen.tasks.length}${seen.tasks.length ? `, ${told(seen.tasks)}` : ''}`);
  console.log(`  ${(await tab.texts('[data-testid^="import-"] dd, dd[data-testid]')).join(' ')}`);
  for (const error of await session.errors()) console.log(`  error: ${error}`);
} finally {
  // A browser that has died has nothing to close; what killed it is the error to see.
  await session.close().catch(() => undefined);
  await rm(folder, { recursive: true });
}
