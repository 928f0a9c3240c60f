// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../background/fake-browser';
import { run } from '../../../lib/dock/run';
import './no-frames';

/** How often the background does not answer yet. */
let deaf: number;
let said: number;
/** The desk of the page, and what its answer waits for. */
let desk: object | null;
let ready: Promise<void>;
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  said = deaf = 0;
  desk = null;
  ready = Promise.resolve();
  browser.runtime.id = 'deskside';
  browser.runtime.sendMessage = vi.fn(async () => {
    said += 1;
    if (said <= deaf) throw new Error('No SW');
    const layout = { open: true, width: 340, side: 'right' };
    await ready;
    return { ok: true, value: { desk, tracker: null, layout, theme: 'browser', clues: [] } };
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

it('what is changed of the layout while a hello is under way is newer than its answer', async () => {
  desk = { type: 'custom', url: location.origin };
  const { promise, resolve } = Promise.withResolvers<void>();
  ready = promise;
  const messages = vi.spyOn(browser.runtime.onMessage, 'addListener');
  start();
  const tell = (message: object) => messages.mock.lastCall?.[0](message, {}, vi.fn());
  tell({ type: 'content/layout', layout: { side: 'left', open: true } });
  resolve();
  await passes(0);
  tell({ type: 'content/toggle' });
  const host = document.querySelector<HTMLElement>('[data-deskside]');
  expect(host?.style.left).toBe('0px');
  expect(host?.style.right).toBe('auto');
});
