/** A setting of Chromium's: Firefox never denies IndexedDB to an embedded extension frame (ESR 153, 2026-11). */
import { deskPack, serveTickets } from './desk.ts';
import { expect, test, testId } from './fixtures.ts';
import { launch } from '../harness/launch.ts';

const ada = { email: 'ada.cache@example.com', name: 'Ada Cache' };

for (const thirdPartyStorage of ['block', 'allow'] as const) {
  test(`works where the browser ${thirdPartyStorage}s third-party storage`, async ({ stage }) => {
    serveTickets(stage, { 27: [ada] });
    const own = await launch('chromium', { thirdPartyStorage });
    try {
      await own.setPack(deskPack(stage));
      const tab = await own.newTab(`${stage.url}tickets/27`);
      const first = await tab.sidebar();
      await first.waitFor(testId('customer-id'));
      const denied = await first.evaluate(
        () =>
          new Promise<boolean>((answer) => {
            const request = indexedDB.open('x');
            request.onerror = () => answer(true);
            request.onsuccess = () => answer(false);
          }),
      );
      expect(denied).toBe(thirdPartyStorage === 'block');
      await stage.down();
      await stage.up();
      stage.at('/api/customer', { status: 500, body: '' });
      await tab.reload();
      const again = await tab.sidebar();
      await again.waitFor(testId('customer-id'));
      expect(await again.text(testId('customer-id'))).toBe('CUST-ada.cache');
    } finally {
      await own.close();
    }
  });
}
