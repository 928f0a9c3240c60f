import { browser, fake } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBeginning } from '../../../lib/background/begin';

let done: number;
let fails: boolean;
/** The background starts: the browser has read its script. */
const wake = () =>
  watchBeginning(async () => {
    done += 1;
    if (fails) throw new Error('the browser was not ready');
  });
const begun = async () => (await browser.storage.session.get('begun'))['begun'];

beforeEach(() => {
  fake.reset();
  done = 0;
  fails = false;
});

describe('the beginning of a life', () => {
  it('comes with the first waking, whatever that was, and not again while the background sleeps and wakes', async () => {
    wake();
    await vi.waitFor(async () => expect(await begun()).toBe(true));
    wake();
    browser.runtime.onStartup.emit();
    await new Promise((turn) => setImmediate(turn));
    expect(done).toBe(1);
  });

  it('comes again in a new life, which starts with nothing in `storage.session`', async () => {
    wake();
    await vi.waitFor(async () => expect(await begun()).toBe(true));
    await browser.storage.session.remove('begun');
    wake();
    await vi.waitFor(() => expect(done).toBe(2));
  });

  it('that failed is tried again after a pause, while the background still runs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      fails = true;
      wake();
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      fails = false;
      vi.advanceTimersByTime(500);
      await vi.waitFor(async () => expect(await begun()).toBe(true));
      expect(done).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that failed is done again at the next waking', async () => {
    fails = true;
    wake();
    await vi.waitFor(() => expect(done).toBe(1));
    fails = false;
    wake();
    await vi.waitFor(async () => expect(await begun()).toBe(true));
    expect(done).toBe(2);
  });

  it('is done once where an event tells of it as well', async () => {
    wake();
    browser.runtime.onInstalled.emit();
    browser.runtime.onStartup.emit();
    await vi.waitFor(async () => expect(await begun()).toBe(true));
    await new Promise((turn) => setImmediate(turn));
    expect(done).toBe(1);
  });
});
