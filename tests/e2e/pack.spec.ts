import { deskPack, serveTickets } from './desk.ts';
import { expect, shows, test, testId } from './fixtures.ts';

const ada = { email: 'ada.pack@example.com', name: 'Ada Pack' };

test('a pack takes effect at once, in tabs that are open already', async ({ session, stage, open }) => {
  serveTickets(stage, { 71: [ada] });
  const pack = deskPack(stage);
  await session.setPack({ ...pack, desks: [] });
  const tab = await open(`${stage.url}tickets/71`);
  await session.setPack({ ...pack, links: [] });
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:71');
  expect(await sidebar.count(testId('link'))).toBe(0);
  await sidebar.evaluate(() => document.body.setAttribute('data-mark', 'same'));
  await session.setPack(pack);
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  expect(await sidebar.attr('body', 'data-mark')).toBe('same');
  await session.setPack({ ...pack, desks: [] });
  await tab.waitUntil(() => !document.querySelector('[data-deskside]'));
});

test('a link whose value is missing says which, and is no link', async ({ session, stage, open }) => {
  serveTickets(stage, { 72: [{ email: 'unknown.pack@example.com', name: 'Una Unknown' }] });
  stage.at('/api/customer', { status: 404, body: '{}', headers: { 'content-type': 'application/json' } });
  const pack = deskPack(stage);
  await session.setPack(pack);
  const sidebar = await (await open(`${stage.url}tickets/72`)).sidebar();
  await shows(sidebar, 'one', 'custom:72');
  await sidebar.waitFor(`${testId('link-missing')}[data-id="stripe"]`);
  expect(await sidebar.text(`${testId('link-missing')}[data-id="stripe"]`)).toContain('Stripe id');
  expect(await sidebar.count(`${testId('link')}[data-id="stripe"]`)).toBe(0);
});

test('a scheme that the pack does not allow by name is no link', async ({ session, stage, open }) => {
  serveTickets(stage, { 73: [ada] });
  const pack = deskPack(stage);
  const links = [{ id: 'run', kind: 'custom', label: 'Run', url: 'myapp://run/{{ticket.id}}' }];
  await session.setPack({ ...pack, links, schemes: ['myapp'] });
  const sidebar = await (await open(`${stage.url}tickets/73`)).sidebar();
  await sidebar.waitFor(testId('link'));
  await expect.poll(() => sidebar.attr(testId('link'), 'href')).toBe('myapp://run/73');
  await session.setPack({ ...pack, links });
  await shows(sidebar, 'error', 'custom:73');
  await sidebar.waitGone(testId('link'));
});

test('a mistake in the pack is shown beside the ticket, with its place, and names nobody', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 74: [ada] });
  const pack = deskPack(stage);
  await session.setPack({
    ...pack,
    links: [{ id: 'x', kind: 'billing', label: 'X', url: 'ftp://x.example/' }],
  });
  const sidebar = await (await open(`${stage.url}tickets/74`)).sidebar();
  await shows(sidebar, 'error', 'custom:74');
  const text = await sidebar.evaluate(() => document.body.textContent);
  expect(text).toContain('/links/0/url');
  expect(text).not.toContain('Ada');
  await session.setPack(pack);
  await shows(sidebar, 'one', 'custom:74');
});
