/** The toolbar button on pages where Deskside does not work yet: what it says, and the one click. */
import type { Tab } from '../harness/driver.ts';
import { expect, noSidebar, shows, testId } from './fixtures.ts';
import { until } from '../harness/until.ts';
import { ticketPage } from './desk.ts';
import { popupAbout } from './popup-about.ts';
import { serveFreshdesk } from './freshdesk-page.ts';
import { serveRt } from './rt-pages.ts';
import { allow, freshTest as test, stagePattern } from './store-build.ts';

const ada = { email: 'ada.enabled@example.com', name: 'Ada Enabled' };
const stageOf = (name: string) => `${testId('popup')}[data-stage="${name}"]`;
const mark = (tab: Tab) => tab.evaluate(() => document.body.setAttribute('data-mark', 'the same page'));

test('on a page of a desk that Deskside knows: enabled by one click, without a reload, and disabled again', async ({
  fresh: session,
  stage,
}) => {
  const { plain } = serveRt(stage, ['plain']);
  const tab = await session.newTab(plain.url);
  await mark(tab);
  await session.pressToolbarButton(tab);
  const over = await session.popup();
  await over.press('Enter');
  await allow(session);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `rt:${plain.ticketId}`);
  expect(await sidebar.text(testId('customer-email'))).toBe(plain.requester?.email);
  expect(await tab.attr('body', 'data-mark')).toBe('the same page');
  expect((await session.localGet())['pack']).toMatchObject({
    desks: [{ type: 'rt', url: `${stage.url}rt/` }],
  });

  // It stays, to say what it sees; Chromium's is told of the key by nobody but its page.
  if (session.browser === 'firefox') await over.press('Escape');
  // From now on the button shows and hides.
  await session.pressToolbarButton(tab);
  await noSidebar(tab);
  await session.pressToolbarButton(tab);
  await shows(await tab.sidebar(), 'one', `rt:${plain.ticketId}`);

  const popup = await popupAbout(session, plain.url);
  await popup.waitFor(stageOf('enabled'));
  await popup.waitFor(`${testId('sees')}[data-state="customer"]`);
  expect(await popup.text(testId('sees'))).toContain('Ada Example');
  await popup.click(testId('disable'));
  await popup.waitFor(stageOf('missing'));
  await noSidebar(tab);
  await tab.waitUntil(() => !document.querySelector('[data-deskside]'));
  await popup.click(testId('enable'));
  await allow(session);
  await popup.waitFor(stageOf('enabled'));
  await shows(await tab.sidebar(), 'one', `rt:${plain.ticketId}`);

  // In the browser's own page for the extension.
  await session.revokeByHand(stagePattern);
  await popup.waitFor(stageOf('missing'));
  await noSidebar(tab);
  await session.pressToolbarButton(tab);
  await session.popup();
});

test('on a ticket whose address two products write alike: the page itself says whose it is', async ({
  fresh: session,
  stage,
}) => {
  const { url, ticketId, email } = serveFreshdesk(stage);
  const tab = await session.newTab(url);
  await session.pressToolbarButton(tab);
  // Were it not known by then, the button that has the focus would do nothing yet: somebody would have to choose.
  await (await session.popup()).press('Enter');
  await allow(session);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `freshdesk:${ticketId}`);
  expect(await sidebar.text(testId('customer-email'))).toBe(email);
  expect((await session.localGet())['pack']).toMatchObject({
    desks: [{ type: 'freshdesk', url: stage.url }],
  });
});

test('on any other page: “Teach me” makes it a desk and begins the lesson, and the next click names the customer', async ({
  fresh: session,
  stage,
}) => {
  stage.at('/cases/81', { body: ticketPage('81', [ada]) });
  const tab = await session.newTab(`${stage.url}cases/81`);
  await session.pressToolbarButton(tab);
  await (await session.popup()).press('Enter');
  await allow(session);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor('[data-testid="teach"][data-stage="picking"]');
  expect((await session.localGet())['pack']).toMatchObject({ desks: [{ type: 'custom', url: stage.url }] });
  await tab.waitUntil(() => document.querySelector('[data-deskside="teach"]') !== null);
  const { x, y } = await tab.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.mail')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.clickAt(x, y);
  await sidebar.waitFor('[data-testid="teach"][data-stage="review"]');
  await sidebar.click(testId('teach-save'));
  // A changed pack brings a new sidebar.
  await until('the taught customer', async () => {
    const one = 'main[data-testid="sidebar"][data-state="one"][data-ticket="custom:81"]';
    for (const pane of await tab.sidebars()) if (await pane.count(one).catch(() => 0)) return true;
    return false;
  });
});
