/** The demo's desk, which behaves as real desks do, its company, and the pack that a team would write for them. */
import { demoPack } from '../../demo/pack.ts';
import { customerAt } from '../../demo/people.ts';
import { signIn } from '../../demo/walk/sign-in.ts';
import { ticketOf } from '../../demo/tickets.ts';
import { first, record, recorded, right, roams, row, test, third, visited, wrong } from './demo-roam.ts';
import { expect, openedTab, testId } from './fixtures.ts';

roams('stale=250', visited);
roams('strict', third(1));
roams('text&slow=250', third(2));

test('every ticket a page load of its own (reload)', async ({ session, demo, open }) => {
  await session.setPack(demoPack(demo));
  const tab = await open(`${demo.deskUrl}/tickets/${first.id}?reload`);
  for (const ticket of [...third(0), ...third(1)]) {
    await tab.click(row(ticket));
    await tab.waitUntil((path) => location.pathname === path, `/tickets/${ticket.id}`);
    const sidebar = await tab.sidebar();
    await record(sidebar);
    await right(sidebar, ticket);
    expect(wrong(await recorded(sidebar))).toEqual([]);
  }
});

test('each link leads to a page about the requester, whomever the ticket’s text names', async ({
  session,
  demo,
  open,
}) => {
  const ticket = ticketOf('namesOthers');
  const customer = customerAt(ticket.requesters[0]!.email);
  await session.setPack(demoPack(demo));
  await signIn(session, demo.companyUrl);
  const tab = await open(`${demo.deskUrl}/tickets/${ticket.id}`);
  const sidebar = await tab.sidebar();
  await right(sidebar, ticket);
  await sidebar.waitFor(testId('customer-id'));
  await session.openedTabs();
  for (const id of ['login', 'logs', 'admin', 'stripe', 'company']) {
    await sidebar.click(`${testId('link')}[data-id="${id}"]`);
    const landed = await openedTab(session);
    await landed.waitFor('h1');
    await landed.waitUntil(() => document.readyState === 'complete');
    const page = await landed.evaluate(() => document.body.innerText);
    expect(page, id).toContain(customer.name);
    expect(page, id).not.toContain('Harriet');
    await landed.close();
  }
});

test('what is typed in the sidebar’s search is nothing to the desk’s keys', async ({
  session,
  demo,
  open,
}) => {
  await session.setPack(demoPack(demo));
  const tab = await open(`${demo.deskUrl}/tickets/${first.id}`);
  const sidebar = await tab.sidebar();
  await right(sidebar, first);
  await sidebar.click('button[aria-keyshortcuts="/"]');
  await sidebar.type(testId('search'), 'awjkr/');
  await sidebar.waitUntil(
    () => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === 'awjkr/',
  );
  expect(await tab.attr('html', 'data-hotkeys')).toBe('0');
  expect(tab.url()).toContain(`/tickets/${first.id}`);
  // The same key on the desk is one of its own.
  await tab.click('.pane:not([hidden]) .ticket-id');
  await tab.waitUntil(() => !document.activeElement?.hasAttribute('data-deskside'));
  await tab.press('a');
  await tab.waitUntil(() => document.documentElement.dataset['hotkeys'] === '1');
});
