import { browser } from '../background/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, whenDead } from '../../../lib/messages/alive';

const { runtime } = browser;
const die = () => (runtime.id = undefined);
/** As Firefox leaves it: an object that throws when it is touched. */
const dieInFirefox = () =>
  Object.defineProperty(browser, 'runtime', {
    configurable: true,
    get() {
      throw new TypeError("can't access dead object");
    },
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  runtime.id = 'deskside';
  Object.defineProperty(browser, 'runtime', { configurable: true, writable: true, value: runtime });
});

describe.each([
  ['Chromium', die],
  ['Firefox', dieInFirefox],
])('an end as %s shows it', (_, end) => {
  it('is seen', () => {
    expect(isAlive()).toBe(true);
    end();
    expect(isAlive()).toBe(false);
  });

  it('is told once, soon, and nothing runs on after it', () => {
    const onDeath = vi.fn();
    whenDead(onDeath);
    vi.advanceTimersByTime(60_000);
    expect(onDeath).not.toHaveBeenCalled();
    end();
    vi.advanceTimersByTime(60_000);
    expect(onDeath).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('nothing is told to those who no longer listen', () => {
  const onDeath = vi.fn();
  const life = new AbortController();
  whenDead(onDeath, life.signal);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  die();
  vi.advanceTimersByTime(60_000);
  expect(onDeath).not.toHaveBeenCalled();
});
