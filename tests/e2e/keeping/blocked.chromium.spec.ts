/** Third-party storage is a setting of Chromium's: Firefox never denies it to an embedded extension frame (ESR 153, 2026-11). */
import { launch } from '../../harness/launch.ts';
import { deskPack, serveTickets } from '../desk.ts';
import { expect, shows, test, testId } from '../fixtures.ts';
import { say } from './database.ts';

const ada = { email: 'ada.blocked@example.com', name: 'Ada Blocked' };

test('where the browser blocks third-party storage, customers are kept and forgotten all the same', async ({
  stage,
}) => {
  serveTickets(stage, { 331: [ada], 332: [] });
  const own = await launch('chromium', { thirdPartyStorage: 'block' });
  try {
    await own.setPack(deskPack(stage));
    const tab = await own.newTab(`${stage.url}tickets/331`);
    await (await tab.sidebar()).waitFor(testId('customer-id'));
    await tab.goto(`${stage.url}tickets/332`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'none', 'custom:332');
    await sidebar.type(testId('search'), 'Blocked');
    await sidebar.waitUntil(() =>
      document.querySelector('[role="search"]')?.textContent.includes('Ada Blocked'),
    );
    const found = (await say(own, 'store/search', { text: 'Blocked' })) as { value: { id: string }[] };
    await say(own, 'customer/forget', { id: found.value[0]?.id });
    expect(await own.everythingKept()).not.toContain(ada.email);
  } finally {
    await own.close();
  }
});
