import type { Session } from '../harness/driver.ts';
import { deskPack, serveTickets, ticketPage } from './desk.ts';
import { expect, noSidebar, openedTab, shows, test, testId } from './fixtures.ts';
import { until } from '../harness/until.ts';

const ada = { email: 'ada.frameless@example.com', name: 'Ada Frameless' };
const grace = { email: 'grace.frameless@example.org', name: 'Grace Frameless' };

/** Written a while after the sidebar stands so: it must not come after the next test has laid it out. */
const keeps = (session: Session, open: boolean) =>
  expect.poll(async () => (await session.localGet())['layout']).toMatchObject({ open });

test('where no frame can live, a badge says so and the button opens the view in a tab that follows the desk', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 81: [ada] });
  // In a sandbox every frame loses its origin, so ours refuses to be there.
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  stage.at('/tickets/81', { body: ticketPage('81', [ada]), headers });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/81`);
  await until('the badge', async () => (await session.badge(tab.url())) === '!');
  expect(await tab.count('[data-deskside]')).toBe(0);
  expect(await tab.evaluate(() => document.documentElement.style.marginRight)).toBe('');

  await session.pressToolbarButton(tab);
  const view = await openedTab(session);
  await shows(view, 'one', 'custom:81');
  await view.waitFor(testId('customer-id'));
  expect(await view.text(testId('customer-email'))).toBe(ada.email);
  // The ticket gets another requester in its own tab.
  await tab.evaluate((email) => {
    document.querySelector('.requester .name')!.textContent = 'Grace Frameless';
    document.querySelector('.requester .mail')!.setAttribute('href', `mailto:${email}`);
  }, grace.email);
  await view.waitUntil(
    (email) => document.querySelector('[data-testid="customer-email"]')?.textContent === email,
    grace.email,
  );
  await view.close();
});

test('the button hides and shows a sidebar that is docked', async ({ session, stage, open }) => {
  serveTickets(stage, { 83: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/83`);
  await shows(await tab.sidebar(), 'one', 'custom:83');
  await session.pressToolbarButton(tab);
  await noSidebar(tab);
  await keeps(session, false);
  await session.pressToolbarButton(tab);
  await shows(await tab.sidebar(), 'one', 'custom:83');
  await keeps(session, true);
});

test('where no ticket is open the button opens an empty sidebar to search in', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 84: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/84`);
  await shows(await tab.sidebar(), 'one', 'custom:84');
  await tab.evaluate(() => history.pushState({}, '', '/inbox'));
  await shows(await tab.sidebar(), 'none', '');
  await session.pressToolbarButton(tab);
  await noSidebar(tab);
  await keeps(session, false);
  await session.pressToolbarButton(tab);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'none', '');
  await sidebar.waitFor('[role="combobox"]');
  await keeps(session, true);
});

test('on a page that is no desk the button says what Deskside thinks of it, over the page', async ({
  session,
  stage,
  open,
}) => {
  await session.setPack({ version: 1 });
  const tab = await open(stage.url);
  await session.openedTabs();
  await session.pressToolbarButton(tab);
  const popup = await session.popup();
  expect(await session.openedTabs()).toEqual([]);
  await popup.press('Escape');
});

test('pressing the button again and again ends in one sidebar or none, and no badge', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 85: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/85`);
  await shows(await tab.sidebar(), 'one', 'custom:85');
  await tab.evaluate(() => {
    const page = window as unknown as { hosts: number };
    page.hosts = 0;
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        page.hosts += Number(node instanceof Element && node.matches('[data-deskside]'));
    }).observe(document.documentElement, { childList: true });
  });
  for (let i = 0; i < 6; i += 1) await session.pressToolbarButton(tab);
  // Each press has the page get another host. Until the last one has, the sidebar in it is one that goes.
  await tab.waitUntil(() => (window as unknown as { hosts: number }).hosts >= 6);
  await shows(await tab.sidebar(), 'one', 'custom:85');
  await keeps(session, true);
  await expect.poll(async () => (await tab.sidebars()).length).toBe(1);
  await expect.poll(() => session.badge(tab.url())).toBe('');
});
