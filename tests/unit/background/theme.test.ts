import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from './fake-browser';
import { freshBrowser, hello, listen, mount } from './stage';
import { watchTheme } from '../../../lib/background/theme';

beforeEach(() => freshBrowser());

it('a page learns with its hello whether it is to be light or dark, and of each change after', async () => {
  await browser.storage.local.set({ appearance: { theme: 'dark' } });
  expect(await hello(1)).toMatchObject({ value: { theme: 'dark' } });
  watchTheme();
  const one = listen(1);
  await mount(1);
  one.page.length = 0;
  await browser.storage.local.set({ appearance: { theme: 'light', density: 'compact' } });
  await vi.waitFor(() => expect(one.page).toEqual([{ type: 'content/theme', theme: 'light' }]));
});

it('a theme that nobody knows is the browser’s', async () => {
  await browser.storage.local.set({ appearance: { theme: 'pink' } });
  expect(await hello(1)).toMatchObject({ value: { theme: 'browser' } });
});
