import { beforeEach, expect, it } from 'vitest';
import { browser } from './fake-browser';
import { ada, freshBrowser, listen, sighting, spot } from './stage';

beforeEach(() => freshBrowser());

it('what a page shows tells how its adapter fares, without its people', async () => {
  listen(1);
  await spot(1, '7', 1);
  const [key, health] =
    Object.entries(await browser.storage.local.get(null)).find(([name]) => name.startsWith('health:')) ?? [];
  const { desk } = sighting('7');
  expect(key).toBe(`health:${desk.type}:${desk.url}`);
  expect(health).toMatchObject({ success: { hook: ada.hook } });
  expect(JSON.stringify(health)).not.toContain(ada.email);
});
