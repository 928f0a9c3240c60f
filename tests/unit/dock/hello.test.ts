// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../background/fake-browser';
import { run } from '../../../lib/dock/run';

/** How often the background does not answer yet. */
let deaf: number;
let said: number;
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  said = 0;
  browser.runtime.id = 'deskside';
  browser.runtime.sendMessage = vi.fn(async () => {
    said += 1;
    if (said <= deaf) throw new Error('No SW');
    const layout = { open: true, width: 340, side: 'right' };
    return { ok: true, value: { desk: null, tracker: null, layout, theme: 'browser', clues: [] } };
  });
});
afterEach(() => vi.useRealTimers());

const start = () => run(window, vi.fn());

it('a hello is said again until a background answers, a minute later if it must be, and then no more', async () => {
  deaf = 6;
  start();
  await passes(60_000);
  expect(said).toBe(6);
  await passes(5000);
  expect(said).toBe(7);
  await passes(300_000);
  expect(said).toBe(7);
});

it('a hello is not said for ever, and not by what an update has left behind', async () => {
  deaf = 99;
  start();
  await passes(600_000);
  expect(said).toBe(11);
  said = 0;
  start();
  await passes(0);
  delete (browser.runtime as { id?: string }).id;
  await passes(600_000);
  expect(said).toBe(1);
});
