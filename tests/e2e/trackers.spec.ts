import type { Pane } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets, ticketPage } from './desk.ts';
import { expect, noSidebar, openedTab, shows, test, testId } from './fixtures.ts';
import { hostileScript, probe } from './hostile-page.ts';
import { startStage, type Stage } from './stage.ts';
import { githubIssue, gitlabIssue, jiraBoard } from './tracker-pages.ts';

const ada = { email: 'ada.tracked@example.com', name: 'Ada Tracked' };
const grace = { email: 'grace.tracked@example.org', name: 'Grace Tracked' };

/** A second web server for the trackers: `issues` by path. */
const trackersAt = async (pages: (stage: Stage) => Record<string, string>): Promise<Stage> => {
  const stage = await startStage();
  for (const [path, body] of Object.entries(pages(stage))) stage.at(path, { body });
  return stage;
};
const packOf = (desk: Stage, tracker: Stage, type = 'github', path = 'acme/') =>
  deskPack(desk, { trackers: [{ type, url: `${tracker.url}${path}` }] });
/** Each linked ticket with its customer's address, `''` for nobody. */
const listed = (sidebar: Pane): Promise<string[][]> =>
  sidebar.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="linked"]')].map((item) => [
      item.dataset['ticket'] ?? '',
      item.querySelector('.pick-mail')?.textContent ?? '',
    ]),
  );

test('an issue lists the tickets it links to, with the customers seen on them; nobody is asked', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 501: [ada], 502: [grace] });
  const ticket = (id: number) => `${stage.url}tickets/${id}`;
  const tracker = await trackersAt(() => ({
    '/acme/web/issues/7': githubIssue(7, [
      `${ticket(501)}#note`,
      ticket(502),
      ticket(501),
      `${stage.url}inbox`,
      'https://elsewhere.example/tickets/503',
      'javascript:alert(501)',
    ]),
  }));
  try {
    await session.setPack(packOf(stage, tracker));
    const tab = await open(ticket(501));
    const desk = await tab.sidebar();
    await desk.waitFor(`${testId('link')}[data-kind="billing"]`);
    const asked = stage.hits('/api/customer');

    await tab.goto(`${tracker.url}acme/web/issues/7`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'github:acme/web#7');
    await expect
      .poll(() => listed(sidebar))
      .toEqual([
        ['501', ada.email],
        ['502', ''],
      ]);
    expect(await sidebar.text(`${testId('linked')}[data-ticket="501"]`)).toMatch(
      /Stage desk · seen here just now/,
    );
    expect(await sidebar.text(`${testId('linked')}[data-ticket="502"]`)).toContain(
      'not seen in this browser yet',
    );
    expect(await sidebar.axeFaults()).toEqual([]);

    await sidebar.click(testId('linked-customer'));
    await shows(sidebar, 'one', 'github:acme/web#7');
    expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
    expect(await sidebar.text(testId('customer-why'))).toContain('Opened by hand');
    expect(stage.hits('/api/customer')).toBe(asked);
    expect(stage.hits('/tickets/502')).toBe(0);
    await sidebar.click(testId('undo'));
    await shows(sidebar, 'linked', 'github:acme/web#7');

    // The one that nobody was seen on opens at the desk; the list learns of its customer from there.
    await session.openedTabs();
    await sidebar.click(`${testId('linked')}[data-ticket="502"] a`);
    const opened = await openedTab(session);
    await shows(await opened.sidebar(), 'one', 'custom:502');
    expect(await opened.evaluate(() => [document.referrer, window.opener === null])).toEqual(['', true]);
    await sidebar.waitUntil(
      (email) => document.querySelector('[data-ticket="502"]')?.textContent?.includes(email),
      grace.email,
    );
  } finally {
    await tracker.close();
  }
});

test('the sidebar comes with the first link and leaves with the last', async ({ session, stage, open }) => {
  serveTickets(stage, { 511: [ada] });
  const tracker = await trackersAt(() => ({ '/acme/web/issues/1': githubIssue(1, [`${stage.url}inbox`]) }));
  try {
    await session.setPack(packOf(stage, tracker));
    const tab = await open(`${tracker.url}acme/web/issues/1`);
    // A ticket's sidebar, opened later in another tab, shows that the issue had its time.
    await shows(await (await open(`${stage.url}tickets/511`)).sidebar(), 'one', 'custom:511');
    expect(await tab.count('[data-deskside]')).toBe(0);

    await tab.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = 'the ticket';
      link.id = 'late';
      document.querySelector('.comment')?.append(link);
    }, `${stage.url}tickets/511`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'github:acme/web#1');
    await expect.poll(() => listed(sidebar)).toEqual([['511', ada.email]]);

    await tab.evaluate(() => document.getElementById('late')?.remove());
    await noSidebar(tab);
    expect(await tab.count('[data-deskside]')).toBe(0);
  } finally {
    await tracker.close();
  }
});

test('another issue without a load replaces the list, and a list of issues ends it', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 521: [ada], 522: [grace] });
  const ticket = (id: number) => `${stage.url}tickets/${id}`;
  const tracker = await trackersAt(() => ({
    '/acme/shop/-/issues/1': gitlabIssue(1, [ticket(521)]),
  }));
  try {
    await session.setPack(packOf(stage, tracker, 'gitlab', ''));
    await shows(await (await open(ticket(521))).sidebar(), 'one', 'custom:521');
    const tab = await open(`${tracker.url}acme/shop/-/issues/1`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'gitlab:acme/shop#1');
    await sidebar.click(testId('linked-customer'));
    await shows(sidebar, 'one', 'gitlab:acme/shop#1');

    // The address goes first, the page follows: as long as it is late, nobody is named.
    await tab.evaluate(() => {
      history.pushState({}, '', '/acme/shop/-/issues/2');
      document.querySelector('h1')!.textContent = 'Another (#2)';
    });
    await shows(sidebar, 'looking', 'gitlab:acme/shop#2');
    expect(await sidebar.evaluate(() => document.body.textContent)).not.toContain('Tracked');
    await tab.evaluate((href) => {
      document.querySelector('.description a')!.setAttribute('href', href);
    }, ticket(522));
    await shows(sidebar, 'linked', 'gitlab:acme/shop#2');
    await expect.poll(() => listed(sidebar)).toEqual([['522', '']]);

    await tab.evaluate(() => history.pushState({}, '', '/acme/shop/-/issues'));
    await tab.evaluate(() => document.body.append('a list'));
    await noSidebar(tab);
  } finally {
    await tracker.close();
  }
});

test('a tracker below a desk’s address has its own pages, and the desk its tickets', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 531: [ada] });
  stage.at('/jira/boards/1', { body: jiraBoard('WEB-4', [`${stage.url}tickets/531`]) });
  await session.setPack(packOf(stage, stage, 'jira', 'jira/'));
  const tab = await open(`${stage.url}tickets/531`);
  const desk = await tab.sidebar();
  await shows(desk, 'one', 'custom:531');
  // Of a page that is left before, nobody may be written down.
  await desk.waitGone('[data-refreshing]');
  await tab.goto(`${stage.url}jira/boards/1?selectedIssue=WEB-4`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'linked', 'jira:WEB-4');
  await expect.poll(() => listed(sidebar)).toEqual([['531', ada.email]]);
});

test('where desk and tracker share an address, tickets are the desk’s and the other issues the tracker’s', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, { 561: [ada], 562: [grace] });
  const link = `<a id="link" href="${stage.url}browse/S-562">562</a>`;
  stage.at('/browse/S-561', { body: ticketPage('561', [ada], link) });
  stage.at('/browse/S-562', { body: ticketPage('562', [grace]) });
  stage.at('/browse/WEB-3', { body: jiraBoard('WEB-3', [`${stage.url}browse/S-562`]) });
  const pack = packOf(stage, stage, 'jira', '');
  const desks = pack.desks.map((desk) => ({ ...desk, ticket: 'browse/S-{id}' }));
  await session.setPack({ ...pack, desks });
  const tab = await open(`${stage.url}browse/S-562`);
  const first = await tab.sidebar();
  await shows(first, 'one', 'custom:562');
  await first.waitGone('[data-refreshing]');
  await tab.goto(`${stage.url}browse/WEB-3`);
  await shows(await tab.sidebar(), 'linked', 'jira:WEB-3');
  await tab.goto(`${stage.url}browse/S-561`);
  const own = await tab.sidebar();
  await shows(own, 'one', 'custom:561');
  // One more link on a desk's ticket is no news. A sidebar opened later shows that it had its time.
  await tab.evaluate(() => document.querySelector('#link')!.setAttribute('href', '/browse/S-562#more'));
  await shows(await (await open(`${stage.url}browse/S-562`)).sidebar(), 'one', 'custom:562');
  await shows(own, 'one', 'custom:561');

  await tab.evaluate(() => {
    history.pushState({}, '', '/browse/WEB-4');
    document.querySelector('main')!.hidden = true;
    document.querySelector('#link')!.setAttribute('href', '/browse/S-562#note');
  });
  const list = await tab.sidebar();
  await shows(list, 'linked', 'jira:WEB-4');
  await expect.poll(() => listed(list)).toEqual([['562', grace.email]]);

  await tab.evaluate(() => {
    history.pushState({}, '', '/browse/S-561');
    document.querySelector('main')!.hidden = false;
  });
  await tab.evaluate(() => document.body.append('drawn'));
  await until('the ticket’s own customer', async () => {
    const [pane] = await tab.sidebars();
    return (await pane?.count('main[data-state="one"][data-ticket="custom:561"]')) === 1;
  });
  expect(await (await tab.sidebar()).text(testId('customer-email'))).toBe(ada.email);
});

test('a collapsed list is a slim tab that names nobody', async ({ session, stage, open }) => {
  serveTickets(stage, { 541: [ada] });
  const tracker = await trackersAt(() => ({
    '/acme/web/pull/1': githubIssue(1, [`${stage.url}tickets/541`]),
  }));
  try {
    await session.setPack(packOf(stage, tracker));
    await shows(await (await open(`${stage.url}tickets/541`)).sidebar(), 'one', 'custom:541');
    const tab = await open(`${tracker.url}acme/web/pull/1`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'github:acme/web#1');
    await sidebar.click('button[aria-label="Collapse"]');
    await noSidebar(tab);
    expect(await tab.count('[data-deskside]')).toBe(1);
  } finally {
    await tracker.close();
  }
});

test('a hostile issue sees nothing of the customers that it links to', async ({ session, stage, open }) => {
  serveTickets(stage, { 551: [ada] });
  const many = Array.from({ length: 3000 }, (_, n) => `<a href="https://elsewhere.example/${n}">.</a>`).join(
    '',
  );
  const tracker = await trackersAt(() => ({
    '/acme/web/issues/5': githubIssue(5, [`${stage.url}tickets/551`], `${many}${hostileScript}`),
  }));
  try {
    await session.setPack(packOf(stage, tracker));
    await shows(await (await open(`${stage.url}tickets/551`)).sidebar(), 'one', 'custom:551');
    const tab = await open(`${tracker.url}acme/web/issues/5`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'github:acme/web#5');
    await expect.poll(() => listed(sidebar)).toEqual([['551', ada.email]]);
    const seen = await tab.evaluate(probe);
    expect(seen.hosts).toBe(1);
    expect([seen.shadowRoots, seen.frames, seen.messages, seen.storage]).toEqual([0, 0, [], []]);
    expect(seen.resources.filter((name) => /extension:/.test(name))).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/tracked|CUST-|cus_/i);
  } finally {
    await tracker.close();
  }
});
