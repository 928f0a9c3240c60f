/** Environments, and what the ticket's text leads to. */
import { ticketOf } from '../../../demo/tickets.ts';
import { signIn } from '../../../demo/walk/sign-in.ts';
import { expect, shows } from '../fixtures.ts';
import * as at from './names.ts';
import { pressed, ready, saying, test, ticketUrl, trailOf } from './rig.ts';

test('in staging every link leads to staging, in all tabs, until the agent goes back', async ({
  session,
  demo,
  open,
}) => {
  await signIn(session, demo.stagingUrl);
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  await sidebar.waitFor(at.chosen('production'));
  expect(await sidebar.count(at.banner)).toBe(0);
  try {
    await sidebar.click(at.environment('staging'));
    await sidebar.waitFor(at.chosen('staging'));
    await sidebar.waitFor(at.banner);
    for (const id of ['admin', 'login']) {
      const page = await pressed(session, sidebar, at.link(id));
      await saying(page, 'Mireille Fontaine');
      expect(new URL(page.url()).origin).toBe(demo.stagingUrl);
      await page.waitFor('.staging');
      await page.close();
    }
    expect((await trailOf(session, demo)).at(-1)).toMatchObject({ environment: 'staging' });
    // A link of production alone is not there, and another tab is told.
    expect(await sidebar.count(at.link('errors'))).toBe(0);
    const second = await open(ticketUrl(demo, 'next'));
    await (await ready(session, second, 'next')).waitFor(at.chosen('staging'));
    await (await second.sidebar()).click(at.environment('production'));
    await sidebar.waitFor(at.chosen('production'));
    await sidebar.waitGone(at.banner);
    await sidebar.waitFor(at.link('errors'));
    const page = await pressed(session, sidebar, at.link('admin'));
    expect(new URL(page.url()).origin).toBe(demo.companyUrl);
    await page.close();
  } finally {
    await session.localSet({ environment: 'production' });
  }
});

test('what the text speaks of stands beside it, leads to its page, and goes with its ticket', async ({
  session,
  demo,
  open,
}) => {
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  await sidebar.waitFor(at.clue('shop-order'));
  await sidebar.waitFor(at.clue('request'));
  expect(await sidebar.text(at.clue('shop-order'))).toContain('T-88213');
  const order = await pressed(session, sidebar, at.clueLink('order'));
  expect(new URL(order.url()).pathname).toBe('/admin/orders/T-88213');
  await saying(order, 'Mireille Fontaine');
  await order.close();
  const request = await pressed(session, sidebar, at.clueLink('request'));
  expect(new URL(request.url()).pathname).toBe('/requests/req_a50f96af7884');
  await saying(request, 'Mireille Fontaine');
  await request.close();

  await tab.click(`.row[data-open="${ticketOf('next').id}"]`);
  await shows(sidebar, 'one', `custom:${ticketOf('next').id}`);
  await sidebar.waitUntil((chip) => {
    const chips = [...document.querySelectorAll(chip)].map(({ textContent }) => textContent);
    return chips.length === 1 && chips[0]?.includes('T-71402');
  }, at.clue('shop-order'));
  expect(await sidebar.count(at.clue('request'))).toBe(0);
});

test('a Stripe id in the text leads to Stripe; its own text names it, not the mail that it quotes', async ({
  session,
  demo,
  open,
}) => {
  const sidebar = await ready(session, await open(ticketUrl(demo, 'namesOthers')), 'namesOthers');
  await sidebar.waitFor(at.clue('stripe-customer'));
  const page = await pressed(session, sidebar, at.clueLink('stripe-customer'));
  await saying(page, 'Emma Whitfield');
  await page.close();
});
