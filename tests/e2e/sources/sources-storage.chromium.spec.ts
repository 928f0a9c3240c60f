/** A setting of Chromium's: Firefox never denies IndexedDB to an embedded extension frame (ESR 153, 2026-11). */
import { launch } from '../../harness/launch.ts';
import { expect, testId } from '../fixtures.ts';
import { ENDPOINT, packFor, REFRESH, serveCompany, serveDesk, test, trouble } from './company.ts';

for (const thirdPartyStorage of ['block', 'allow'] as const) {
  test(`what was known stays while the company is down, and a rest is told, with third-party storage ${thirdPartyStorage}ed`, async ({
    stage,
    company,
  }) => {
    serveDesk(stage, { 321: { email: 'ada.storage@example.com', name: 'Ada Storage' } });
    serveCompany(company);
    const own = await launch('chromium', { thirdPartyStorage });
    try {
      await own.setPack(packFor(stage, company));
      const tab = await own.newTab(`${stage.url}tickets/321`);
      const sidebar = await tab.sidebar();
      await sidebar.waitFor(testId('customer-id'));
      company.at(ENDPOINT, { status: 500, body: '' });
      const failures = async () =>
        ((await own.localGet())['rest:crm'] as { failures: number } | undefined)?.failures ?? 0;
      // Five seconds after one it is asked again by itself: to a slow test not every failure is one of its presses.
      for (let before = 0; before < 3; before = await failures()) {
        await sidebar.click(REFRESH);
        await expect.poll(failures).toBeGreaterThan(before);
        await sidebar.waitFor('button[aria-label="Refresh"]');
        await sidebar.waitFor(trouble('server-error'));
      }
      const { 'rest:crm': rest } = await own.localGet();
      expect(rest).toMatchObject({ failures: 3, code: 'server-error' });
      await company.down();
      await tab.reload();
      const again = await tab.sidebar();
      await again.waitFor(testId('customer-id'));
      expect(await again.text(testId('customer-id'))).toBe('CUST-ada.storage');
    } finally {
      await own.close();
    }
  });
}
