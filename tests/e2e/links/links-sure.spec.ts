/** Whoever is not surely the ticket's customer is acted for only when the agent says so. */
import { deskPack, serveTickets } from '../desk.ts';
import { expect, openedTab, shows, test, testId } from '../fixtures.ts';
import * as at from './names.ts';

const rita = { email: 'rita.sure@example.com', name: 'Rita Sure' };
const grace = { email: 'grace.sure@example.org', name: 'Grace Sure' };

test('a customer who is only remembered, or opened by hand, is held back until the agent confirms', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 901: [rita], 902: [grace], 903: [] });
  for (const { email } of [rita, grace]) {
    stage.at(`/login-as/CUST-${email.split('@')[0]}`, { body: `<h1>${email}</h1>` });
  }
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/901`);
  await (await tab.sidebar()).waitFor(at.link('login'));
  // The page no longer shows the requester: who it was is memory.
  serveTickets(stage, { 901: [], 902: [grace], 903: [] });
  await tab.reload();
  let sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:901');
  await sidebar.waitFor(at.link('login'));
  await session.openedTabs();
  await sidebar.click(at.link('login'));
  await sidebar.waitFor(at.press('confirm'));
  expect(await sidebar.text(at.press('confirm'))).toContain(rita.name);
  // Neither the click, nor another on the same link, nor giving up has opened anything.
  await sidebar.click(at.cancel);
  await sidebar.waitGone(at.press('confirm'));
  expect(stage.hits('/login-as/CUST-rita.sure')).toBe(0);
  expect(await session.openedTabs()).toEqual([]);
  await sidebar.click(at.link('login'));
  await sidebar.waitFor(at.press('confirm'));
  await sidebar.click(at.yes);
  const shop = await openedTab(session);
  expect(await shop.text('h1')).toBe(rita.email);
  await shop.close();

  // By hand, on a ticket that names nobody: what was confirmed before holds for Rita alone.
  serveTickets(stage, { 902: [grace], 903: [] });
  await tab.goto(`${stage.url}tickets/902`);
  await (await tab.sidebar()).waitFor(at.link('login'));
  await tab.goto(`${stage.url}tickets/903`);
  sidebar = await tab.sidebar();
  await shows(sidebar, 'none', 'custom:903');
  await sidebar.type('[role="combobox"]', grace.email);
  await sidebar.click('[role="option"]');
  await shows(sidebar, 'one', 'custom:903');
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
  await sidebar.click(at.link('login'));
  await sidebar.waitFor(at.press('confirm'));
  expect(await sidebar.text(at.press('confirm'))).toContain(grace.name);
  expect(stage.hits('/login-as/CUST-grace.sure')).toBe(0);
  await sidebar.click(at.yes);
  const other = await openedTab(session);
  expect(await other.text('h1')).toBe(grace.email);
  await other.close();
  expect([stage.hits('/login-as/CUST-rita.sure'), stage.hits('/login-as/CUST-grace.sure')]).toEqual([1, 1]);
});

test('a link that acts for nobody needs no word of the agent', async ({ session, stage, open }) => {
  serveTickets(stage, { 904: [rita] });
  stage.at('/logs', { body: '<h1>logs</h1>' });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/904`);
  await (await tab.sidebar()).waitFor(at.link('login'));
  serveTickets(stage, { 904: [] });
  await tab.reload();
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:904');
  await session.openedTabs();
  await sidebar.click(at.link('logs'));
  const logs = await openedTab(session);
  expect(await logs.text('h1')).toBe('logs');
  await logs.close();
});
