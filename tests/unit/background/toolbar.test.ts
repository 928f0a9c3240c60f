import { fake } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { openPalette, toggle } from '../../../lib/background/toolbar';
import { call, freshBrowser, hello, life, listen, mount, page, ticketUrl } from './stage';

beforeEach(() => freshBrowser());

it('shows or hides the sidebar of a desk’s page', async () => {
  const heard = listen(1);
  await toggle({ id: 1, index: 0 });
  expect(heard).toEqual({ page: [{ type: 'content/toggle' }], frame: [] });
  expect([fake.counts.options, fake.created]).toEqual([0, []]);
});

it('says what it thinks of a page that is no desk', async () => {
  fake.addTab(1, 'https://news.example/');
  await toggle({ id: 1, index: 0 });
  expect([fake.opened, fake.created, fake.counts.options]).toEqual([['popup'], [], 0]);
});

it('says it in a tab beside, where the browser opens no popup', async () => {
  fake.addTab(1, 'https://news.example/');
  fake.traits.opensPopups = false;
  await toggle({ id: 1, index: 4 });
  expect(fake.created).toMatchObject([{ url: 'chrome-extension://deskside/popup.html#1', index: 5 }]);
});

it('has a popup on every page but those where Deskside works', async () => {
  await hello(1, ticketUrl('7'));
  expect(fake.popups.get(1)).toBe('');
  await hello(1, 'https://news.example/', { again: true });
  expect(fake.popups.get(1)).toBe('/popup.html');
  await hello(1, ticketUrl('7'), { again: true });
  expect(fake.popups.get(1)).toBe('');
  fake.grants.clear();
  await hello(1, ticketUrl('7'), { again: true });
  expect(fake.popups.get(1)).toBe('/popup.html');
});

it('opens the palette of a desk’s page once the keyboard is in its frame', async () => {
  const heard = listen(1);
  await mount(1);
  heard.page.length = heard.frame.length = 0;
  await openPalette({ id: 1, index: 0 });
  expect(heard.page).toEqual([{ type: 'content/focus' }]);
  expect(heard.frame).toEqual([{ type: 'frame/palette', open: true }]);
});

it('opens no palette on a page that is no desk, nor the options', async () => {
  fake.addTab(1, 'https://news.example/');
  await openPalette({ id: 1, index: 0 });
  expect([fake.counts.options, fake.created]).toEqual([0, []]);
});

it('does nothing in a private window', async () => {
  const heard = listen(1);
  const { openPalette } = await import('../../../lib/background/toolbar');
  await toggle({ id: 1, index: 0, incognito: true });
  await openPalette({ id: 1, index: 0, incognito: true });
  expect([heard.page, fake.counts.options, fake.created]).toEqual([[], 0, []]);
});

it('does nothing where there is no tab', async () => {
  await toggle(undefined);
  await toggle({ index: 0 });
  expect([fake.counts.options, fake.created]).toEqual([0, []]);
});

it('opens a tab where the page says that no frame can live in it', async () => {
  fake.addTab(1, ticketUrl('7'), new Map([[0, () => 'frameless']]));
  await toggle({ id: 1, index: 2 });
  expect(fake.created).toMatchObject([{ index: 3 }]);
  expect(fake.counts.options).toBe(0);
});

it('wears a badge on such a page, until another is loaded in its tab', async () => {
  await call('desk/frameless', { life }, page(1));
  expect(fake.badges.get(1)).toBe('!');
  await hello(1, ticketUrl('7'), { again: true });
  expect(fake.badges.get(1)).toBe('!');
  await hello(1, ticketUrl('8'));
  expect(fake.badges.get(1)).toBe('');
});
