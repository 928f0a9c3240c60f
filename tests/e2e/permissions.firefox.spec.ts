/**
 * What the person is asked and what follows from the answer, with the build that stores offer: it comes without any
 * host. Firefox only, since no protocol reaches the question that Chromium asks.
 */
import { join } from 'node:path';
import { launch } from '../harness/launch.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, noSidebar, shows, test as base, testId } from './fixtures.ts';
import { addressOf, goTo } from './options-page.ts';

const test = base.extend<object, { session: Awaited<ReturnType<typeof launch>> }>({
  session: [
    async ({}, use) => {
      const extension = join(import.meta.dirname, '../../.output/firefox-mv3');
      const session = await launch('firefox', { extension });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
});

/** The part of the extension API that the functions for the options page use. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

const ada = { email: 'ada.permissions@example.com', name: 'Ada Permissions' };
const api = '/api/customer';
const desk = (granted: boolean) => `${testId('desk-row')}[data-granted="${granted}"]`;

test('no host is granted at install: the pack alone docks nothing, in no tab', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 111: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/111`);
  const options = await open(addressOf(session, 'desks'));
  await options.waitFor(desk(false));
  await goTo(options, 'sources');
  await options.waitFor(`${testId('source-row')}[data-granted="false"]`);
  const origins = await options.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(origins).toEqual([]);
  expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  expect(await tab.count('[data-deskside]')).toBe(0);
});

test('“Allow on this site” has the browser ask; no leaves everything, yes docks the sidebar in the open tab', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 112: [ada] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/112`);
  await tab.evaluate(() => document.body.setAttribute('data-mark', 'the same page'));
  const options = await open(addressOf(session, 'desks'));

  await options.click(testId('desk-allow'));
  await options.waitFor('.site-outcome:not(:empty)');
  await session.answerPrompt(false);
  await options.waitUntil(() =>
    document.querySelector('.site-outcome')?.textContent.startsWith('Not allowed.'),
  );
  await options.waitFor(desk(false));
  expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  expect(await tab.count('[data-deskside]')).toBe(0);

  await options.click(testId('desk-allow'));
  await session.answerPrompt(true);
  await options.waitFor(desk(true));
  await expect.poll(() => options.text('.site-outcome')).toBe('');
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:112');
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  expect(await tab.attr('body', 'data-mark')).toBe('the same page');

  await options.click(testId('desk-revoke'));
  await options.waitFor(desk(false));
  await tab.waitUntil(() => !document.querySelector('[data-deskside]'));
  await noSidebar(tab);
  await tab.waitUntil(() => document.documentElement.style.marginRight === '');
});

test('a source is not asked before it is allowed, and is once the agent comes back with the answer', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 113: [ada] });
  const pack = deskPack(stage);
  // The same server under its other name, which is another host to the browser.
  const url = pack.sources[0]!.url.replace('127.0.0.1', 'localhost');
  await session.setPack({ ...pack, sources: [{ ...pack.sources[0], url }] });
  const tab = await open(`${stage.url}tickets/113`);
  const options = await open(addressOf(session, 'desks'));
  await options.click(testId('desk-allow'));
  await session.answerPrompt(true);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(`${testId('trouble')}[data-code="no-permission"]`);
  expect(stage.hits(api)).toBe(0);
  await goTo(options, 'sources');
  await options.click(testId('source-allow'));
  await session.answerPrompt(true);
  await options.waitFor(`${testId('source-row')}[data-granted="true"]`);
  await tab.toFront();
  await sidebar.waitFor(testId('customer-id'));
  expect(stage.hits(api)).toBe(1);
  for (const [section, use] of [
    ['sources', 'source'],
    ['desks', 'desk'],
  ] as const) {
    await goTo(options, section);
    await options.click(testId(`${use}-revoke`));
    await options.waitFor(`${testId(`${use}-row`)}[data-granted="false"]`);
  }
});
