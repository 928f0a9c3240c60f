/** V8 counts how often the adapter reads; Firefox has no protocol for it. */
import { until } from '../harness/until.ts';
import { busyPage, changesOf, patience } from './busy-page.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test } from './fixtures.ts';

const ada = { email: 'ada.bounded@example.com', name: 'Ada Bounded' };

/** The longest that changes may put a look off, in ms (lib/desks/schedule.ts): so many looks are needed, and no more. */
const longestBurst = 320;

test('a page that never rests is read no more often than its schedule allows', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 803: [ada] });
  stage.at('/tickets/803', { body: busyPage('803', [ada]) });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/803`);
  await shows(await tab.sidebar(), 'one', 'custom:803');

  // First: on a page with so little time to spare, this question alone may take as long as several looks.
  const changes = await changesOf(tab);
  const began = Date.now();
  const reads = await tab.countCalls('/desks/custom.js', 'read');
  // A page that has a tenth of its time for looks has few of them where it gets little time itself.
  const read = await until('some looks', async () => (await reads()) >= 4 && reads(), patience);
  const changed = (await changesOf(tab)) - changes;
  const passed = Date.now() - began;
  console.log(`busy page: ${changed} changes, ${read} reads in ${passed} ms`);
  expect(changed).toBeGreaterThan(500);
  expect(read).toBeLessThanOrEqual(passed / longestBurst + 2);
});
