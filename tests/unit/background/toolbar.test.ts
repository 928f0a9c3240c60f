import { fake } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { toggle } from '../../../lib/background/toolbar';
import { call, freshBrowser, hello, listen, page, ticketUrl } from './stage';

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

it('opens a tab where the page says that no frame can live in it', async () => {
  fake.addTab(1, ticketUrl('7'), new Map([[0, () => 'frameless']]));
  await toggle({ id: 1, index: 2 });
  expect(fake.created).toMatchObject([{ index: 3 }]);
  expect(fake.counts.options).toBe(0);
});

it('wears a badge on such a page, until another is loaded in its tab', async () => {
  await call('desk/frameless', {}, page(1));
  expect(fake.badges.get(1)).toBe('!');
  await hello(1, ticketUrl('7'), { again: true });
  expect(fake.badges.get(1)).toBe('!');
  await hello(1, ticketUrl('8'));
  expect(fake.badges.get(1)).toBe('');
});
