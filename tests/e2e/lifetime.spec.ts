import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, mark, shows, successorOf, test, testId } from './fixtures.ts';

const ada = { email: 'ada.life@example.com', name: 'Ada Life' };
const grace = { email: 'grace.life@example.org', name: 'Grace Life' };

test('an update while a ticket is open leaves exactly one live sidebar, without a reload', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 41: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/41`);
  const old = await tab.sidebar();
  await old.waitFor(testId('customer-id'));
  await mark(old);
  await tab.evaluate(() => document.body.setAttribute('data-mark', 'the same page'));
  await session.reloadExtension();
  const sidebar = await successorOf(tab, session);
  await shows(sidebar, 'one', 'custom:41');
  await sidebar.waitFor(testId('customer-id'));
  expect(await tab.attr('body', 'data-mark')).toBe('the same page');
  expect(await tab.count('[data-deskside]')).toBe(1);
  // And it is alive: it talks to the new background.
  stage.at('/api/customer', { status: 403, body: '' });
  await sidebar.click('button[aria-label^="Refresh"]');
  await sidebar.waitFor(`${testId('trouble')}[data-code="forbidden"]`);
});

test('switched off, nothing is left of the customer; switched on again, the customer is back without a reload', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 46: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/46`);
  const old = await tab.sidebar();
  await shows(old, 'one', 'custom:46');
  await old.waitFor(testId('customer-email'));
  await mark(old);
  await session.setEnabled(false);
  await until('the customer to be gone', async () => {
    const frames = await tab.sidebars();
    const left = await Promise.all(frames.map((frame) => frame.count(testId('customer-email'))));
    return left.every((count) => count === 0);
  });
  // In Firefox the content script's world ends with it: nobody is there to take the wiped frame out.
  if (session.browser === 'chromium') {
    await tab.waitUntil(() => document.querySelector('[data-deskside]') === null);
    expect(await tab.attr('html', 'style')).toBeNull();
  }
  await session.setEnabled(true);
  const sidebar = await successorOf(tab, session);
  await shows(sidebar, 'one', 'custom:46');
  await sidebar.waitFor(testId('customer-id'));
  expect(await tab.count('[data-deskside]')).toBe(1);
});

test('a background that was stopped is missed by nobody', async ({ session, stage, open }) => {
  serveTickets(stage, { 42: [ada], 43: [grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/42`);
  await (await tab.sidebar()).waitFor(testId('customer-id'));
  await session.killBackground();
  await tab.goto(`${stage.url}tickets/43`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:43');
  await sidebar.waitFor(testId('customer-id'));
  await session.killBackground();
  await sidebar.click('button[aria-label^="Refresh"]');
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  expect(await sidebar.text(testId('customer-email'))).toBe(grace.email);
});

test('back and forward show the customer of the page that came back', async ({ session, stage, open }) => {
  serveTickets(stage, { 44: [ada], 45: [grace] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/44`);
  const first = await tab.sidebar();
  await shows(first, 'one', 'custom:44');
  // A page that was kept comes back with its old frame, which goes as soon as the background has answered.
  await mark(first);
  await tab.goto(`${stage.url}tickets/45`);
  const second = await tab.sidebar();
  await shows(second, 'one', 'custom:45');
  await mark(second);
  await tab.back();
  const sidebar = await successorOf(tab, session);
  await shows(sidebar, 'one', 'custom:44');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  await tab.forward();
  const forward = await successorOf(tab, session);
  await shows(forward, 'one', 'custom:45');
  expect(await forward.text(testId('customer-email'))).toBe(grace.email);
});
