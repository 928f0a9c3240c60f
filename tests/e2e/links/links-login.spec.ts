/** Each real way of logging in as a customer, pressed to its end. */
import { customerAt } from '../../../demo/people.ts';
import { ticketOf } from '../../../demo/tickets.ts';
import { until } from '../../harness/until.ts';
import { expect } from '../fixtures.ts';
import * as at from './names.ts';
import { audited, logOf, pressed, ready, saying, signedIn, test, ticketUrl, trailOf } from './rig.ts';

const customer = customerAt('mireille.fontaine@example.com');

test('a plain address: the agent’s session turns into the customer’s, the tab wears the mark, and leaving takes both off', async ({
  session,
  demo,
  open,
}) => {
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  // Without the agent's session there is only the company's own door.
  const door = await pressed(session, sidebar, at.link('login'));
  expect(new URL(door.url()).pathname).toBe('/admin/sign-in');
  await door.close();

  await signedIn(session, demo);
  const shop = await pressed(session, sidebar, at.link('login'));
  await saying(shop, `Good morning, ${customer.name}`);
  const { window: mine } = await session.placeOf(tab);
  await expect.poll(() => shop.place()).toEqual({ window: mine, front: true });
  expect([shop.private, shop.container]).toEqual([false, null]);
  expect(await shop.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
  const [arrived] = await logOf(demo, '/login-as/');
  expect(arrived?.headers['referer']).toBeUndefined();

  // Who one is in that tab stands on the toolbar, through reloads, until the tab goes elsewhere.
  const shopUrl = `${demo.companyUrl}/shop`;
  await until('the mark', async () => (await session.badge(shopUrl)) !== '');
  await expect.poll(() => session.title(shopUrl)).toContain(customer.name);
  expect(await session.badge(tab.url())).toBe('');
  await shop.reload();
  await until('the mark again', async () => (await session.badge(shopUrl)) !== '');
  await sidebar.waitFor(at.press('opened'));
  expect(await sidebar.text(at.press('opened'))).toContain(customer.name);
  await sidebar.click(at.copyNote);
  await sidebar.waitUntil(
    (panel) => /copied/i.test(document.querySelector(panel)?.textContent ?? ''),
    at.press('opened'),
  );

  // Nobody becomes somebody else from within somebody.
  const nested = await pressed(session, sidebar, at.link('login'));
  await saying(nested, 'Leave first');
  await nested.close();

  await shop.click('#leave');
  await shop.waitUntil(() => location.pathname === '/admin/customers');
  await shop.goto(`${demo.deskUrl}/`);
  await until('the mark to go', async () => (await session.badge(`${demo.deskUrl}/`)) === '');
  // The badge goes first, and then the words.
  await expect.poll(() => session.title(`${demo.deskUrl}/`)).not.toContain(customer.name);
  await shop.close();

  // What came of a press is written down once its tab is open.
  const entries = async () =>
    (await trailOf(session, demo)).map(({ link, outcome, person, ticket }) => [
      link.id,
      outcome,
      person.email,
      ticket?.id,
    ]);
  const wanted = ['login', 'opened', customer.email, ticketOf('plain').id];
  await expect.poll(entries).toEqual([wanted, wanted, wanted]);
  await until('the company to be told', async () => (await audited(demo)).length === 3);
});

test('a button with a token: the link leads to its page, and the agent presses it there', async ({
  session,
  demo,
  open,
}) => {
  await signedIn(session, demo);
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  const page = await pressed(session, sidebar, at.link('staff'));
  expect(new URL(page.url()).pathname).toBe(`/staff/users/${customer.key}`);
  await saying(page, customer.name);
  // The link alone has made nobody of anybody.
  expect(await logOf(demo, '/shop')).toEqual([]);
  await page.click('#hijack');
  await saying(page, `Good morning, ${customer.name}`);
  expect((await logOf(demo, '/staff/')).map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['POST', 303],
  ]);
  await page.goto(`${demo.companyUrl}/staff/users/${customer.key}/hijack`);
  await saying(page, 'Only the button');
  await page.close();
});
