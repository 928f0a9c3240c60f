import { expect, it } from 'vitest';
import {
  isPrefsChange,
  noPrefs,
  readLinkPrefs,
  setEnvironment,
  setHidden,
} from '../../../lib/sidebar/link-prefs';

/** A storage that takes its time, as the browser's does. */
function area(stored: Record<string, unknown> = {}) {
  const later = () => new Promise((resolve) => void setTimeout(resolve));
  return {
    stored,
    async get(key: string) {
      await later();
      return key in stored ? { [key]: stored[key] } : {};
    },
    async set(items: Record<string, unknown>) {
      await later();
      Object.assign(stored, items);
    },
    remove: async () => undefined,
  };
}

it('hides links and shows them again, each by itself', async () => {
  const local = area();
  await setHidden(local, 'stripe', true);
  await setHidden(local, 'logs', true);
  await setHidden(local, 'logs', true);
  expect((await readLinkPrefs(local)).hidden).toEqual(['stripe', 'logs']);
  await setHidden(local, 'stripe', false);
  await setHidden(local, 'never-hidden', false);
  expect(local.stored).toEqual({ 'hidden-links': ['logs'] });
});

it('loses nothing where two links are hidden at once', async () => {
  const local = area();
  await Promise.all([setHidden(local, 'stripe', true), setHidden(local, 'logs', true)]);
  expect((await readLinkPrefs(local)).hidden).toEqual(['stripe', 'logs']);
});

it('keeps the environment that was chosen last', async () => {
  const local = area();
  expect(await readLinkPrefs(local)).toEqual(noPrefs);
  await setEnvironment(local, 'staging');
  await setEnvironment(local, 'production');
  expect((await readLinkPrefs(local)).environment).toBe('production');
});

it.each([[undefined], [null], ['stripe'], [[1, 2]], [{ 0: 'stripe' }]])(
  'takes what is damaged (%j) for nothing, and mends it with the next choice',
  async (damaged) => {
    const local = area({ 'hidden-links': damaged, environment: 7 });
    expect(await readLinkPrefs(local)).toEqual(noPrefs);
    await setHidden(local, 'logs', true);
    expect((await readLinkPrefs(local)).hidden).toEqual(['logs']);
  },
);

it('is what a change of storage is about, or is not', () => {
  expect(isPrefsChange({ 'hidden-links': {} }, 'local')).toBe(true);
  expect(isPrefsChange({ environment: {} }, 'local')).toBe(true);
  expect(isPrefsChange({ pack: {} }, 'local')).toBe(false);
  expect(isPrefsChange({ environment: {} }, 'session')).toBe(false);
});
