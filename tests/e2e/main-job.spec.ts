import { deskPack, serveTickets } from './desk.ts';
import { expect, openedTab, shows, test, testId } from './fixtures.ts';

const ada = { email: 'Ada.Main+shop@example.com', name: 'Ada Lovelace' };
const grace = { email: 'grace.main@example.org', name: 'Grace Hopper' };

test('one requester is shown, with the links that lead to them', async ({ session, stage, open }) => {
  serveTickets(stage, { 11: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/11`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:11');
  expect(await sidebar.text(testId('customer-name'))).toBe('Ada Lovelace');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  await sidebar.waitFor(testId('customer-id'));
  expect(await sidebar.text(testId('customer-id'))).toBe('CUST-Ada.Main+shop');
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  const hrefs = () =>
    sidebar.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-testid="link"]')].map((link) => link.href),
    );
  await expect
    .poll(hrefs)
    .toEqual([
      `${stage.url}login-as/CUST-Ada.Main%2Bshop`,
      `${stage.url}logs?q=Ada.Main%2Bshop%40example.com`,
      `${stage.url}admin?q=Ada.Main%2Bshop%40example.com`,
      `${stage.url}stripe/cus_CUST-Ada.Main%2Bshop`,
    ]);
});

test('a link opens in a tab of its own, by click and by its key', async ({ session, stage, open }) => {
  serveTickets(stage, { 12: [grace] });
  stage.at('/logs', { body: 'the logs' });
  stage.at('/admin', { body: 'the admin page' });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/12`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  await session.openedTabs();
  await sidebar.click(`${testId('link')}[data-id="logs"]`);
  const logs = await openedTab(session);
  await logs.waitUntil(() => document.body.textContent === 'the logs');
  expect(logs.url()).toBe(`${stage.url}logs?q=grace.main%40example.org`);
  expect(await logs.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
  await logs.close();
  await sidebar.click(testId('customer-name'));
  // Keys go where the focus is, and the browser hears of a click from the frame.
  await sidebar.waitUntil(() => document.hasFocus());
  await tab.press('3');
  const admin = await openedTab(session);
  await admin.waitUntil(() => document.body.textContent === 'the admin page');
  expect(admin.url()).toContain('/admin?q=grace.main');
  await admin.close();
});

test('several requesters are offered, and the choice is remembered for that ticket', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 13: [ada, grace], 14: [ada, grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/13`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'several', 'custom:13');
  expect(await sidebar.count(testId('customer-email'))).toBe(0);
  expect(await sidebar.count(testId('link'))).toBe(0);
  expect(stage.hits('/api/customer')).toBe(0);
  await sidebar.click(`${testId('candidate')}[data-email="${grace.email}"]`);
  await shows(sidebar, 'one', 'custom:13');
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);

  await tab.reload();
  const again = await tab.sidebar();
  await shows(again, 'one', 'custom:13');
  expect(await again.text(testId('customer-email'))).toBe(grace.email);

  await tab.goto(`${stage.url}tickets/14`);
  await shows(await tab.sidebar(), 'several', 'custom:14');
});

test('a ticket without a requester names nobody, and a customer can be opened by hand', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 15: [grace], 16: [] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/15`);
  const before = await tab.sidebar();
  await shows(before, 'one', 'custom:15');
  // Shown before she is kept, and a search finds whom it finds: nothing looks again.
  await before.waitFor(testId('customer-id'));
  await tab.goto(`${stage.url}tickets/16`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'none', 'custom:16');
  expect(await sidebar.evaluate(() => document.body.textContent)).not.toContain('Grace');
  await sidebar.type('[role="combobox"]', 'hopper');
  await sidebar.click('[role="option"]');
  await shows(sidebar, 'one', 'custom:16');
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
});

test('a page of the desk that shows no ticket gets no sidebar', async ({ session, stage, open }) => {
  stage.at('/inbox', { body: '<!doctype html><title>Inbox</title><p class="requester">ada@example.com</p>' });
  serveTickets(stage, { 17: [ada] });
  await session.setPack(deskPack(stage));
  const inbox = await open(`${stage.url}inbox`);
  // The ticket's sidebar, opened later in another tab, shows that the inbox had its time.
  const ticket = await open(`${stage.url}tickets/17`);
  await shows(await ticket.sidebar(), 'one', 'custom:17');
  expect(await inbox.count('[data-deskside]')).toBe(0);
});
