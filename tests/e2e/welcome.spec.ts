/** From a fresh profile to a recognised customer and the first link, through the welcome page alone. */
import type { Session, Tab } from '../harness/driver.ts';
import { expect, openedTab, shows, test as base, testId } from './fixtures.ts';
import { serveRt } from './rt-pages.ts';
import { allow, launchStoreBuild, stagePattern } from './store-build.ts';

const test = base.extend<object, { session: Session }>({
  session: [
    async ({}, use, { project }) => {
      const session = await launchStoreBuild(project.name === 'firefox' ? 'firefox' : 'chromium', 'keep');
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
});

const status = (state: string) => `${testId('status')}[data-state="${state}"]`;
const origins = (page: Tab) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
    };
    return (await chrome.permissions.getAll()).origins;
  });

test('a newcomer names the desk by a ticket’s address, allows it, and sees the first customer and link', async ({
  session,
  stage,
  open,
}) => {
  const { plain, 'no-requester': nobody } = serveRt(stage, ['plain', 'no-requester']);
  const welcome = await openedTab(session);
  expect(welcome.url()).toContain(`${session.origin}/welcome.html`);
  await welcome.waitFor(testId('product'));
  expect(await origins(welcome)).toEqual([]);

  await welcome.type(testId('desk-text'), nobody.url);
  await welcome.waitFor(`${testId('found')}[data-type="rt"][data-url="${stage.url}rt/"]`);
  if (session.browser === 'firefox') {
    await welcome.click(testId('allow'));
    await session.answerPrompt(false);
    await welcome.waitUntil(() =>
      document.querySelector('[data-testid="outcome"]')?.textContent.startsWith('Not allowed'),
    );
    expect(await origins(welcome)).toEqual([]);
    expect((await session.localGet())['pack']).toBeUndefined();
  }
  await welcome.click(testId('allow'));
  await allow(session);
  await welcome.waitFor(status('away'));
  expect(await origins(welcome)).toEqual([stagePattern]);
  expect((await session.localGet())['pack']).toMatchObject({
    desks: [{ type: 'rt', url: `${stage.url}rt/` }],
  });

  const desk = await open(`${stage.url}rt/`);
  await welcome.waitFor(status('here'));
  await desk.goto(nobody.url);
  await welcome.waitFor(status('nobody'));
  await desk.goto(plain.url);
  await welcome.waitFor(status('customer'));
  const email = plain.requester?.email ?? '';
  expect(await welcome.text(testId('status'))).toContain(email);
  const sidebar = await desk.sidebar();
  await shows(sidebar, 'one', `rt:${plain.ticketId}`);
  expect(await sidebar.text(testId('customer-email'))).toBe(email);

  await welcome.click(testId('next'));
  await welcome.click(testId('topic-billing'));
  await welcome.waitFor(testId('preview'));
  const stripe = `https://dashboard.stripe.com/search?query=${encodeURIComponent(email)}`;
  expect(await welcome.attr(testId('preview'), 'data-href')).toBe(stripe);
  await welcome.click(testId('add'));
  await welcome.waitFor(testId('added'));
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);

  // The address of one customer's page becomes a link for all of them.
  await welcome.click(testId('topic-admin'));
  await welcome.type(
    testId('paste'),
    `https://admin.acme.example/users?find=${encodeURIComponent(email)}&tab=1`,
  );
  await welcome.waitFor(testId('preview'));
  await welcome.click(testId('add'));
  await sidebar.waitFor(`${testId('link')}[data-kind="admin"]`);
  expect((await session.localGet())['pack']).toMatchObject({
    links: [
      { preset: 'stripe-search', kind: 'billing' },
      { kind: 'admin', url: 'https://admin.acme.example/users?find={{customer.email}}&tab=1' },
    ],
  });

  // Somebody takes the permission back in the browser's own page.
  await welcome.click(testId('step-ticket'));
  await welcome.waitFor(status('customer'));
  await session.revokeByHand(stagePattern);
  await welcome.waitFor(status('revoked'));
  await desk.waitUntil(() => !document.querySelector('[data-deskside]'));
  await welcome.click(testId('first'));
  await welcome.waitFor(`${testId('mine')}[data-granted="false"]`);
  // Chromium asks anew for what was taken back by hand, in a window that no protocol reaches.
  if (session.browser === 'chromium') return;
  await welcome.click(testId('mine-allow'));
  await allow(session);
  await welcome.waitFor(status('customer'));
  await shows(await desk.sidebar(), 'one', `rt:${plain.ticketId}`);
});

test('it comes once: an update opens nothing', async ({ session }) => {
  await session.openedTabs();
  await session.reloadExtension();
  await session.localGet();
  const welcomed = (await session.openedTabs()).filter((tab) => tab.url().includes('/welcome.html'));
  expect(welcomed).toEqual([]);
});
