import type { OpenedTab, Pane, Session, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { deskPack, serveTickets } from './desk.ts';
import { expect, openedTab, shows, test, testId } from './fixtures.ts';
import type { Stage } from './stage.ts';
import { startStage } from './stage.ts';
import { githubIssue } from './tracker-pages.ts';

interface Person {
  email: string;
  name: string;
}
type Open = (url: string) => Promise<Tab>;

const on = (state: string) => `main${testId('customer-page')}[data-state="${state}"]`;

/** Sees a person on a ticket; answers the sidebar once the company has answered. */
async function see(stage: Stage, open: Open, id: string, person: Person): Promise<Pane> {
  serveTickets(stage, { [id]: [person] });
  const tab = await open(`${stage.url}tickets/${id}`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `custom:${id}`);
  await sidebar.waitFor(`${testId('link')}[data-kind="billing"]`);
  return sidebar;
}

/** The page of whoever the sidebar shows. */
async function pageFrom(session: Session, sidebar: Pane): Promise<OpenedTab> {
  await sidebar.click(testId('open-page'));
  const page = await openedTab(session);
  await page.waitFor(on('one'));
  return page;
}

/** The key that others know the customer by, once the page's address shows it. */
const keyOf = (page: Tab): Promise<string> =>
  page.waitUntil(() => /^#([\w-]{22})$/.exec(location.hash)?.[1] ?? '');

test('the sidebar opens the whole record in a tab, whose address says nothing of the customer', async ({
  session,
  stage,
  open,
}) => {
  const ada = { email: 'ada.page@example.com', name: 'Ada Page' };
  await session.setPack(deskPack(stage));
  const sidebar = await see(stage, open, '701', ada);
  const page = await pageFrom(session, sidebar);
  expect(await page.text(testId('customer-name'))).toBe(ada.name);
  expect(await page.text(testId('customer-email'))).toBe(ada.email);
  expect(await page.text(testId('customer-id'))).toBe('CUST-ada.page');
  await expect.poll(() => page.texts(`${testId('ticket')} .ticket-id`)).toEqual(['#701']);
  expect(await page.text(`${testId('ticket')} .page-desk`)).toBe('Stage desk');
  await expect.poll(async () => (await page.texts(testId('fact'))).join('\n')).toMatch(/Plan.*Pro.*Account/s);
  await page.waitUntil(() => document.title === 'Ada Page · Deskside');
  await keyOf(page);
  expect(await page.evaluate(() => location.href)).not.toMatch(/ada|page@|example/i);
  expect(await page.axeFaults()).toEqual([]);

  // Asked for again, the same tab comes to the front.
  await sidebar.click(testId('open-page'));
  // Asked of the browser: the page may not have heard yet that it had gone behind.
  await expect.poll(async () => (await page.place()).front).toBe(true);
  expect(await session.openedTabs()).toEqual([]);
});

test('another browser that has seen the customer understands the link, one that has not says so', async ({
  session,
  stage,
  open,
}) => {
  const zoe = { email: 'zoe.linked@example.net', name: 'Zoë Linked' };
  await session.setPack(deskPack(stage));
  const first = await pageFrom(session, await see(stage, open, '711', zoe));
  const key = await keyOf(first);
  await first.click(testId('forget-customer'));
  await first.click(testId('forget-customer-yes'));
  await first.waitFor(on('forgotten'));
  // From here on it is a browser that never heard of her.
  await first.reload();
  await first.waitFor(on('unknown'));

  await see(stage, open, '712', zoe);
  // Made from her address, slowly on purpose, and kept after she is shown: nobody finds her by it before.
  await expect.poll(() => session.everythingKept()).toContain(key);
  const tracker = await startStage();
  try {
    const issue = githubIssue(9, [`ext+deskside:customer/${key}`]);
    tracker.at('/acme/web/issues/9', { body: issue });
    await session.setPack(deskPack(stage, { trackers: [{ type: 'github', url: `${tracker.url}acme/` }] }));
    const tab = await open(`${tracker.url}acme/web/issues/9`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'linked', 'github:acme/web#9');
    await sidebar.waitUntil((name) => document.body.textContent?.includes(name), zoe.name);
  } finally {
    await tracker.close();
  }
  const again = await session.extensionTab(
    `customer.html#${encodeURIComponent(`ext+deskside:customer/${key}`)}`,
  );
  await again.waitFor(on('one'));
  expect(await again.text(testId('customer-name'))).toBe(zoe.name);
  // The ticket that was open when she was forgotten has not written her down again.
  await expect.poll(() => again.texts(`${testId('ticket')} .ticket-id`)).toEqual(['#712']);
  await again.close();
});

test('a login is pressed from the page by hand: asked for each time, and written into the trail', async ({
  session,
  stage,
  open,
}) => {
  const lin = { email: 'lin.pressed@example.org', name: 'Lin Pressed' };
  stage.at('/login-as/CUST-lin.pressed', { body: '<h1>Logged in</h1>' });
  await session.setPack(deskPack(stage));
  const page = await pageFrom(session, await see(stage, open, '721', lin));
  for (const time of [1, 2]) {
    await page.click(`${testId('link')}[data-id="login"]`);
    await page.waitFor(`${testId('press')}[data-stage="confirm"]`);
    expect(await page.text(testId('press-confirm'))).toContain(lin.name);
    await page.click(testId('press-confirm'));
    const opened = await openedTab(session);
    expect(opened.url()).toBe(`${stage.url}login-as/CUST-lin.pressed`);
    await page.waitFor(`${testId('press')}[data-stage="opened"]`);
    const kept = Object.entries(await session.localGet()).filter(([key]) => key.startsWith('trail:'));
    const own = kept.filter(([, entry]) => JSON.stringify(entry).includes(lin.email));
    expect(own).toHaveLength(time);
    expect(own.every(([, entry]) => (entry as { ticket: unknown }).ticket === null)).toBe(true);
    await opened.close();
  }
});

test('the page follows what becomes of the record elsewhere', async ({ session, stage, open }) => {
  const kim = { email: 'kim.moves@example.com', name: 'Kim Moves' };
  await session.setPack(deskPack(stage));
  const sidebar = await see(stage, open, '731', kim);
  const page = await pageFrom(session, sidebar);
  await sidebar.click('[aria-label="Blur names and cards"]');
  await page.waitUntil(() => document.title === 'Customer · Deskside');
  await page.click(`${testId('blurred')} button`);
  await page.waitUntil(() => document.title === 'Kim Moves · Deskside');
  await see(stage, open, '732', kim);
  await page.waitFor(`${testId('ticket')}:nth-child(2)`);
  await expect.poll(() => page.texts(`${testId('ticket')} .ticket-id`)).toEqual(['#732', '#731']);
  await page.toFront();
  await page.click(testId('forget-customer'));
  await page.click(testId('forget-customer-yes'));
  await page.waitFor(on('forgotten'));
  expect(await page.evaluate(() => document.body.textContent)).not.toContain(kim.email);
  await page.waitUntil((name) => !document.title.includes(name), kim.name);
});

test('the search finds by the beginnings of words, and goes by keyboard alone', async ({
  session,
  stage,
  open,
}) => {
  await session.setPack(deskPack(stage));
  await see(stage, open, '741', { email: 'soren.find@example.com', name: 'Søren Finding' });
  await see(stage, open, '742', { email: 'sofia.find@example.com', name: 'Sofía Finding' });
  const page = await session.extensionTab('customer.html');
  await page.waitFor(on('search'));
  await page.waitFor(testId('person'));
  await expect.poll(async () => (await page.texts(testId('person')))[0]).toContain('Sofía Finding');
  await page.type(testId('search'), 'findi sor');
  await page.waitFor(testId('found'));
  // The first letters alone find others too.
  await expect.poll(() => page.texts(`${testId('found')} .pick-mail`)).toEqual(['soren.find@example.com']);
  expect(await page.axeFaults()).toEqual([]);
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.waitFor(on('one'));
  expect(await page.text(testId('customer-name'))).toBe('Søren Finding');
  await keyOf(page);
  await page.back();
  await page.waitFor(on('search'));
  await page.close();
});

test('the address bar offers customers and opens their page; what is no customer goes to the search, in no address', async ({
  session,
  stage,
  open,
}) => {
  const quin = { email: 'quin.bar@example.com', name: 'Quin <b>Bar</b> & "Co"' };
  await session.setPack(deskPack(stage));
  serveTickets(stage, {});
  stage.at('/api/customer', { body: '{}', status: 404 });
  stage.at('/tickets/751', {
    body: `<h1>Ticket <span class="id">751</span></h1><div class="requester"><b class="name">Quin &lt;b&gt;Bar&lt;/b&gt; &amp; "Co"</b> <a class="mail" href="mailto:${quin.email}">${quin.email}</a></div>`,
  });
  await shows(await (await open(`${stage.url}tickets/751`)).sidebar(), 'one', 'custom:751');
  const [offered, ...more] = await until('the customer to be kept', async () => {
    const list = await session.suggestions('quin');
    return list.length > 0 && list;
  });
  expect(more).toEqual([]);
  const said = offered?.description ?? '';
  if (session.browser === 'firefox') expect(said).toBe(`${quin.name} — ${quin.email}`);
  else expect(said).toBe(`Quin &lt;b&gt;Bar&lt;/b&gt; &amp; &quot;Co&quot; — <dim>${quin.email}</dim>`);

  await session.enterInAddressBar(offered?.content ?? '');
  const page = await openedTab(session);
  await page.waitFor(on('one'));
  expect(await page.text(testId('customer-email'))).toBe(quin.email);

  await session.enterInAddressBar('nobody.bar@example.com');
  const search = await openedTab(session);
  await search.waitFor(on('search'));
  await search.waitUntil(
    () =>
      document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value === 'nobody.bar@example.com',
  );
  expect(search.url()).not.toContain('nobody');
  await search.waitUntil(() => !location.hash);
  expect(await search.evaluate(() => location.href)).not.toContain('nobody');
  expect(await session.everythingKept()).not.toContain('nobody.bar');
});

test('a selected text is looked up: an address opens the customer, anything else the search', async ({
  session,
  stage,
  open,
}) => {
  const uma = { email: 'uma.menu@example.com', name: 'Uma Menu' };
  await session.setPack(deskPack(stage));
  await see(stage, open, '761', uma);
  const elsewhere = await open(`${stage.url}elsewhere`);
  await session.lookUp(elsewhere.url(), `Please ask Uma <${uma.email.toUpperCase()}>. Thanks`);
  const page = await openedTab(session);
  await page.waitFor(on('one'));
  expect(await page.text(testId('customer-name'))).toBe(uma.name);
  await session.lookUp(elsewhere.url(), ' Uma M ');
  const search = await openedTab(session);
  await search.waitFor(testId('found'));
  await expect.poll(() => search.texts(`${testId('found')} .pick-name`)).toContain(uma.name);
});
