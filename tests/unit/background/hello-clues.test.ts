/** What a hello brings along for finding clues. */
import { fake } from './fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { freshBrowser, hello } from './stage';

const elsewhere = 'https://elsewhere.example/';

beforeEach(() => freshBrowser());

it('tells a desk’s page what the pack looks for in texts', async () => {
  const clues = [{ id: 'shop', label: 'Order', pattern: String.raw`T-\d{5}` }];
  await freshBrowser({ clues });
  expect(await hello(1)).toMatchObject({ ok: true, value: { clues } });
  expect(await hello(2, elsewhere)).toMatchObject({ value: { clues: [] } });
});

it('brings the desk’s adapter and the finder of clues, and nothing where no desk lives', async () => {
  await hello(1);
  expect(fake.injected).toEqual([
    { tabId: 1, files: ['/desks/rt.js'] },
    { tabId: 1, files: ['/clues.js'] },
  ]);
  fake.injected.length = 0;
  await hello(2, elsewhere);
  expect(fake.injected).toEqual([]);
});
