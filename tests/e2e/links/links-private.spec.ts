/** One-time addresses, in windows and containers that keep the customer's session apart from the agent's. */
import { customerAt } from '../../../demo/people.ts';
import type { Demo } from '../../../demo/serve.ts';
import type { OpenedTab, Pane, Session, Tab } from '../../harness/driver.ts';
import { expect, openedTab } from '../fixtures.ts';
import * as at from './names.ts';
import { logOf, pressFor, ready, saying, signedIn, test, ticketUrl, trailOf, withLinks } from './rig.ts';

const customer = customerAt('mireille.fontaine@example.com');
const why = '#4410: the export is empty';

/** Writes down all that reaches the page: messages, and what stands in its document. */
const listen = (tab: Tab) =>
  tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(() => heard.push(document.documentElement.outerHTML)).observe(document, everything);
  });

const heard = (tab: Tab) =>
  tab.evaluate(() => [
    ...(window as unknown as { heard: string[] }).heard,
    document.documentElement.outerHTML,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  ]);

/** The customer's shop, entered by an address that was made once and is kept nowhere. */
async function enteredOnce(session: Session, demo: Demo, desk: Tab, shop: OpenedTab): Promise<void> {
  await saying(shop, `Good morning, ${customer.name}`);
  expect(await shop.text('#by')).toBe('Nora Lind');
  expect(await shop.text('#reason')).toBe(why);
  const minted = (await logOf(demo, '/api/one-time')).filter(({ status }) => status === 201);
  expect(minted.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ user: customer.id, reason: why }]);
  const [entered, ...more] = await logOf(demo, '/enter/');
  expect(more).toEqual([]);
  expect(entered).toMatchObject({ status: 303 });
  expect(entered?.headers['referer']).toBeUndefined();
  expect(entered?.headers['cookie']).toBeUndefined();
  const key = entered?.path.split('/').at(-1) ?? '';
  expect(key).toMatch(/^[0-9a-f-]{36}$/);
  const kept = await session.everythingKept();
  expect(kept).toContain(customer.email);
  expect(kept).not.toContain(key);
  expect((await heard(desk)).filter((text) => text.includes(key))).toEqual([]);
}

async function leaveAndClose(shop: OpenedTab): Promise<void> {
  await shop.click('#leave');
  await saying(shop, 'You are not logged in.');
  await shop.close();
}

/** Firefox keeps extensions out of private windows until the agent lets them in, and says where. */
async function refusedAtFirst(session: Session, demo: Demo, sidebar: Pane): Promise<void> {
  await pressFor(sidebar, 'private', why);
  await sidebar.waitFor(at.press('refused'));
  expect(await sidebar.text(at.press('refused'))).toMatch(/private windows/i);
  expect(await session.openedTabs()).toEqual([]);
  expect(await logOf(demo, '/enter/')).toEqual([]);
  expect((await trailOf(session, demo)).map(({ outcome }) => outcome)).toEqual(['private-denied']);
  await session.allowPrivate(true);
}

test('a private window: entered once, by whom and why, and the agent’s own session is not met', async ({
  session,
  demo,
  open,
}) => {
  await signedIn(session, demo);
  const tab = await open(ticketUrl(demo));
  let sidebar = await ready(session, tab);
  try {
    if (session.browser === 'firefox') {
      await refusedAtFirst(session, demo, sidebar);
      await fetch(`${demo.companyUrl}/__log`, { method: 'DELETE' });
      // The extension was loaded anew, so the sidebar is a new one.
      await tab.reload();
      sidebar = await ready(session, tab);
    }
    await listen(tab);
    await pressFor(sidebar, 'private', why);
    const shop = await openedTab(session);
    expect(shop.private).toBe(true);
    await enteredOnce(session, demo, tab, shop);
    // What came of it is written down once the window is open.
    const last = async () => (await trailOf(session, demo)).at(-1);
    await expect.poll(last).toMatchObject({ reason: why, open: 'private', outcome: 'opened' });
    // Used up, even where it was used.
    const [entered] = await logOf(demo, '/enter/');
    await shop.goto(`${demo.companyUrl}${entered?.path}`);
    await saying(shop, 'Used already');
    await shop.goto(`${demo.companyUrl}/shop`);
    await leaveAndClose(shop);
  } finally {
    if (session.browser === 'firefox') await session.allowPrivate(false);
  }
});

test('a window that is not clean is refused by the company, not papered over', async ({
  session,
  demo,
  open,
}) => {
  await signedIn(session, demo);
  await session.setPack(withLinks(demo, { private: { open: 'window' } }));
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  await pressFor(sidebar, 'private', why);
  const page = await openedTab(session);
  await saying(page, 'This browser is not clean');
  const [mine, its] = [await session.placeOf(tab), await page.place()];
  expect(its.window).not.toBe(mine.window);
  await page.close();
});

test('a container: Firefox makes it and opens there, and a browser without containers says what it has instead', async ({
  session,
  demo,
  open,
}) => {
  await signedIn(session, demo);
  await session.setPack(withLinks(demo, { private: { open: 'container:Tidewater customers' } }));
  const tab = await open(ticketUrl(demo));
  const sidebar = await ready(session, tab);
  await listen(tab);
  await pressFor(sidebar, 'private', why);
  if (session.browser === 'chromium') {
    await sidebar.waitFor(at.press('refused'));
    expect(await sidebar.text(at.press('refused'))).toMatch(/container/i);
    expect(await session.openedTabs()).toEqual([]);
    await fetch(`${demo.companyUrl}/__log`, { method: 'DELETE' });
    await sidebar.click(at.instead);
  }
  const shop = await openedTab(session);
  await enteredOnce(session, demo, tab, shop);
  if (session.browser === 'firefox') {
    expect(shop.container).toBe('Tidewater customers');
    const { window: mine } = await session.placeOf(tab);
    await expect.poll(() => shop.place()).toEqual({ window: mine, front: true });
  } else expect(shop.private).toBe(true);
  await leaveAndClose(shop);
});

test('an empty reason opens nothing, and giving up asks for nothing', async ({ session, demo, open }) => {
  await signedIn(session, demo);
  const sidebar = await ready(session, await open(ticketUrl(demo)));
  await sidebar.click(at.link('private'));
  await sidebar.waitFor(at.press('reason'));
  // The ticket is the usual reason.
  expect(
    await sidebar.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, at.reason),
  ).toContain('4410');
  await sidebar.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), at.reason);
  await sidebar.type(at.reason, ' ');
  await sidebar.click(at.yes);
  await sidebar.waitFor(`${at.press('reason')} [aria-invalid="true"]`);
  await sidebar.click(at.cancel);
  await sidebar.waitGone(at.press('reason'));
  expect(await logOf(demo, '/api/one-time')).toEqual([]);
  expect(await session.openedTabs()).toEqual([]);
});
