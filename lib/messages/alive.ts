import { browser } from '@wxt-dev/browser';

const interval = 500;

/**
 * Whether this Deskside still runs. After an update or a disable, Chromium leaves `runtime` without an id and Firefox
 * leaves a dead object that throws (Chromium 156, Firefox 153; 2026-11). Nothing that a page does can change it.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Calls `onDeath` once when this Deskside has ended. The browsers tell an orphan nothing (no event, no closed port that
 * differs from a sleeping background), so one property is read twice a second while a sidebar is on screen.
 */
export function whenDead(onDeath: () => void, signal?: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    onDeath();
  }, interval);
  signal?.addEventListener('abort', () => clearInterval(timer));
}
