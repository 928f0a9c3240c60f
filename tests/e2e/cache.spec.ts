import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.cache@example.com', name: 'Ada Cache' };
const grace = { email: 'grace.cache@example.org', name: 'Grace Cache' };

test('the second visit paints the customer with the company off the network', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 21: [ada], 22: [grace] });
  const broken = () => {
    stage.at('/api/customer', (request) => {
      request.socket.destroy();
      return null;
    });
  };
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/21`);
  await (await tab.sidebar()).waitFor(`${testId('link')}[data-kind="billing"]`);
  await tab.goto(`${stage.url}tickets/22`);
  await shows(await tab.sidebar(), 'one', 'custom:22');
  broken();
  await tab.goto(`${stage.url}tickets/21`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:21');
  await sidebar.waitFor(testId('customer-id'));
  expect(await sidebar.text(testId('customer-id'))).toBe('CUST-ada.cache');
  await expect.poll(() => sidebar.count(testId('link'))).toBe(4);
});

test('a fresh answer is not asked for again, by other tabs either', async ({ session, stage, open }) => {
  serveTickets(stage, { 23: [{ ...ada, email: 'once@example.com' }] });
  await session.setPack(deskPack(stage));
  const first = await open(`${stage.url}tickets/23`);
  await (await first.sidebar()).waitFor(`${testId('link')}[data-kind="billing"]`);
  const second = await open(`${stage.url}tickets/23`);
  await (await second.sidebar()).waitFor(`${testId('link')}[data-kind="billing"]`);
  await first.reload();
  await (await first.sidebar()).waitFor(`${testId('link')}[data-kind="billing"]`);
  expect(stage.hits('/api/customer')).toBe(1);
});

test('a page that does not show the requester is told by the ticket that was seen', async ({
  session,
  stage,
  open,
}) => {
  const person = { email: 'remembered@example.com', name: 'Rita Remembered' };
  serveTickets(stage, { 24: [person] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/24`);
  await (await tab.sidebar()).waitFor(testId('customer-id'));
  serveTickets(stage, { 24: [] });
  await tab.reload();
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:24');
  expect(await sidebar.text(testId('customer-email'))).toBe(person.email);
  expect(await sidebar.text(testId('customer-why'))).toContain('seen');
});

test('a source in trouble keeps what was known on screen, and says what to do', async ({
  session,
  stage,
  open,
}) => {
  const person = { email: 'trouble@example.com', name: 'Tom Trouble' };
  serveTickets(stage, { 25: [person] });
  const pack = deskPack(stage);
  await session.setPack({ ...pack, sources: pack.sources.map((source) => ({ ...source, ttl: 1 })) });
  const tab = await open(`${stage.url}tickets/25`);
  await (await tab.sidebar()).waitFor(testId('customer-id'));
  stage.at('/api/customer', { status: 302, body: '', headers: { location: '/login' } });
  stage.at('/login', { body: '<h1>Sign in</h1>' });
  const sidebar = await tab.sidebar();
  await sidebar.click('button[aria-label^="Refresh"]');
  await sidebar.waitFor(`${testId('trouble')}[data-code="redirected"]`);
  expect(await sidebar.text(testId('customer-id'))).toBe('CUST-trouble');
  expect(stage.hits('/login')).toBe(0);
});

test('an answer about somebody else is not shown', async ({ session, stage, open }) => {
  const person = { email: 'asked@example.com', name: 'Asta Asked' };
  serveTickets(stage, { 26: [person] });
  stage.at('/api/customer', {
    body: JSON.stringify({ id: 'CUST-OTHER', email: 'other@example.com', name: 'Olga Other', plan: 'Gold' }),
    headers: { 'content-type': 'application/json' },
  });
  await session.setPack(deskPack(stage));
  const sidebar = await (await open(`${stage.url}tickets/26`)).sidebar();
  await sidebar.waitFor(`${testId('trouble')}[data-code="wrong-customer"]`);
  const text = await sidebar.evaluate(() => document.body.textContent);
  expect(text).not.toContain('OTHER');
  expect(text).not.toContain('Gold');
});
