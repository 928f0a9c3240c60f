import { until } from '../harness/until.ts';
import { busyPage, changesOf, patience } from './busy-page.ts';
import { deskPack, requester, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.busy@example.com', name: 'Ada Busy' };
const grace = { email: 'grace.busy@example.org', name: 'Grace Busy' };

test('a page of 20,000 elements that changes 2,000 times a second is read right, also after a switch', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 801: [ada], 802: [grace] });
  stage.at('/tickets/801', { body: busyPage('801', [ada]) });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/801`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:801');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  const before = await changesOf(tab);
  await tab.evaluate((markup) => {
    history.pushState({}, '', '/tickets/802');
    document.querySelector('h1 .id')!.textContent = '802';
    document.querySelector('.requester')!.outerHTML = markup;
  }, requester(grace));
  await until(
    'the next customer',
    () => sidebar.count('main[data-state="one"][data-ticket="custom:802"]'),
    patience,
  );
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
  expect(await changesOf(tab)).toBeGreaterThan(before);
});
