/**
 * What a life of Deskside begins with. The browsers tell of an install, an update and their own start, but not of an
 * extension that is enabled again; and Chromium has lost the event of an update (docs/decisions/018). So whatever wakes
 * the background first begins: `storage.session` is empty at the start of each life and kept while the background sleeps
 * (MDN, _storage.session_).
 */
import { browser } from 'wxt/browser';
import { persist } from '../work/persist';
import { createTurns } from '../work/turns';

const { session } = browser.storage;
const key = 'begun';
/**
 * After how many ms what failed is tried again. Where Chromium refuses a worker every call ("No SW"; 156, 2026-11), only the
 * next one can begin.
 */
const pauses = [500, 2000, 8000];

/**
 * Does the work once in each life, as soon as something wakes the background. Where it failed, it is tried again
 * some times; and where the browser stopped the background before its end, at the next waking. It must be safe to repeat.
 * Registers its listeners at once: call it synchronously at start.
 */
export function watchBeginning(work: () => Promise<unknown>): void {
  const inTurn = createTurns();
  const begin = () =>
    inTurn(async () => {
      if ((await session.get(key))[key] === true) return;
      await work();
      await session.set({ [key]: true });
    });
  const look = () => void persist(begin, pauses).catch(() => undefined);
  // So that the browser wakes the background for them.
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  look();
}
