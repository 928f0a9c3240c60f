import { fake } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { toggle } from '../../../lib/background/toolbar';
import { call, freshBrowser, listen, mount, page, ticketUrl } from './stage';

beforeEach(() => freshBrowser());

it('shows or hides the sidebar of a desk’s page', async () => {
  const heard = listen(1);
  await toggle({ id: 1, index: 0 });
  expect(heard).toEqual({ page: [{ type: 'content/toggle' }], frame: [] });
  expect([fake.counts.options, fake.created]).toEqual([0, []]);
});

it('opens the options on a page that is no desk', async () => {
  fake.addTab(1, 'https://news.example/');
  await toggle({ id: 1, index: 0 });
  expect(fake.counts.options).toBe(1);
});

it('does nothing where there is no tab', async () => {
  await toggle(undefined);
  await toggle({ index: 0 });
  expect([fake.counts.options, fake.created]).toEqual([0, []]);
});

it('opens a tab for a page that no frame can live in, which wears a badge until another page is loaded', async () => {
  const heard = listen(1);
  await mount(1);
  await call('desk/frameless', {}, page(1));
  expect(fake.badges.get(1)).toBe('!');
  heard.page.length = 0;
  await toggle({ id: 1, index: 2 });
  expect(fake.created).toMatchObject([{ index: 3 }]);
  expect(heard.page).toEqual([]);
  await call('desk/hello', { url: ticketUrl('8'), again: false }, page(1));
  expect(fake.badges.get(1)).toBe('');
  await toggle({ id: 1, index: 2 });
  expect(heard.page).toEqual([{ type: 'content/toggle' }]);
});
