import { deskPack, serveTickets, requester, type Requester } from './desk.ts';
import { expect, mark, shows, successorOf, test, testId } from './fixtures.ts';
import type { Pane } from '../harness/driver.ts';

const people: Requester[] = Array.from({ length: 6 }, (_, i) => ({
  email: `person${i}.spa@example.com`,
  name: `Person ${i} Spa`,
}));
const tickets = Object.fromEntries(people.map((person, i) => [`${50 + i}`, [person]]));
const markup = people.map(requester);

/** Writes down every pair of ticket and address that the sidebar ever draws. */
const record = (sidebar: Pane) =>
  sidebar.evaluate(() => {
    const pairs = new Set<string>();
    const look = () => {
      const ticket = document.querySelector('main')?.dataset['ticket'];
      const email = document.querySelector('[data-testid="customer-email"]')?.textContent;
      if (email) pairs.add(`${ticket} ${email}`);
    };
    look();
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { pairs });
  });
const recorded = (sidebar: Pane) =>
  sidebar.evaluate(() => [...(window as unknown as { pairs: Set<string> }).pairs]);
const truth = new Set(people.map((person, i) => `custom:${50 + i} ${person.email}`));

test('twenty quick switches end at the last ticket, and never show one customer under another’s ticket', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, tickets);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/50`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:50');
  await record(sidebar);
  await tab.evaluate(async (boxes) => {
    for (let i = 1; i <= 20; i += 1) {
      // The last one comes once only: a sidebar that lags behind is not taken for one at the end.
      const next = i === 20 ? 5 : i % 5;
      history.pushState({}, '', `/tickets/${50 + next}`);
      await new Promise((done) => setTimeout(done, 20));
      document.querySelector('h1 .id')!.textContent = String(50 + next);
      document.querySelector('.requester')!.outerHTML = boxes[next] ?? '';
      await new Promise((done) => setTimeout(done, 30));
    }
  }, markup);
  await shows(sidebar, 'one', 'custom:55');
  expect(await sidebar.text(testId('customer-email'))).toBe(people[5]?.email);
  expect((await recorded(sidebar)).filter((pair) => !truth.has(pair))).toEqual([]);
});

for (const withId of [true, false]) {
  test(`a page that is late is waited for (${withId ? 'it shows its ticket’s id' : 'nothing ties its people to a ticket'})`, async ({
    session,
    stage,
    open,
  }) => {
    serveTickets(stage, tickets);
    const pack = deskPack(stage);
    const [desk] = pack.desks;
    const read = { ...desk?.read, ...(!withId && { id: undefined }) };
    await session.setPack({ ...pack, desks: [{ ...desk, read: JSON.parse(JSON.stringify(read)) }] });
    const tab = await open(`${stage.url}tickets/50`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', 'custom:50');
    await record(sidebar);
    await tab.evaluate(() => history.pushState({}, '', '/tickets/51'));
    await shows(sidebar, 'looking', 'custom:51');
    expect(await sidebar.evaluate(() => document.body.textContent)).not.toContain('Person 0');
    await tab.evaluate((box) => {
      document.querySelector('h1 .id')!.textContent = '51';
      document.querySelector('.requester')!.outerHTML = box;
    }, markup[1] ?? '');
    await shows(sidebar, 'one', 'custom:51');
    expect(await sidebar.text(testId('customer-email'))).toBe(people[1]?.email);
    expect((await recorded(sidebar)).filter((pair) => !truth.has(pair))).toEqual([]);
  });
}

test('a page that changes its text nodes in place is read anew', async ({ session, stage, open }) => {
  serveTickets(stage, tickets);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/50`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:50');
  await tab.evaluate((email) => {
    history.replaceState({}, '', '/tickets/52');
    (document.querySelector('h1 .id')!.firstChild as Text).data = '52';
    (document.querySelector('.requester .name')!.firstChild as Text).data = 'Person 2 Spa';
    document.querySelector('.requester .mail')!.setAttribute('href', `mailto:${email}`);
  }, people[2]?.email ?? '');
  await shows(sidebar, 'one', 'custom:52');
  await sidebar.waitUntil(
    (email) => document.querySelector('[data-testid="customer-email"]')?.textContent === email,
    people[2]?.email,
  );
});

test('a ticket whose requester comes late is looked for, not given up', async ({ session, stage, open }) => {
  serveTickets(stage, { 58: [] });
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/58`);
  const sidebar = await tab.sidebar();
  await tab.evaluate(
    (box) => document.querySelector('h1')!.insertAdjacentHTML('afterend', box),
    markup[3] ?? '',
  );
  await shows(sidebar, 'one', 'custom:58');
  expect(await sidebar.text(testId('customer-email'))).toBe(people[3]?.email);
});

test('leaving the ticket clears the customer at once', async ({ session, stage, open }) => {
  serveTickets(stage, tickets);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/50`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:50');
  await tab.evaluate(() => history.pushState({}, '', '/inbox'));
  await shows(sidebar, 'none', '');
  expect(await sidebar.evaluate(() => document.body.textContent)).not.toContain('Person 0');
});

test('more requesters than are reported never leave the last customer on screen', async ({
  session,
  stage,
  open,
}) => {
  serveTickets(stage, tickets);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/50`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:50');
  const crowd = Array.from({ length: 80 }, (_, i) =>
    requester({ email: `crowd${i}@example.com`, name: `C ${i}` }),
  );
  await tab.evaluate((boxes) => {
    document.querySelector('h1 .id')!.textContent = '59';
    document.querySelector('.requester')!.outerHTML = boxes;
    history.pushState({}, '', '/tickets/59');
  }, crowd.join(''));
  await shows(sidebar, 'several', 'custom:59');
  expect(await sidebar.evaluate(() => document.body.textContent)).not.toContain('Person 0');
  // An address too long for any ticket is none.
  await tab.evaluate(() => history.pushState({}, '', `/tickets/59?${'x'.repeat(9000)}`));
  await shows(sidebar, 'none', '');
});

test('an in-page move into the desk is seen, and one out of it', async ({ session, stage, open }) => {
  stage.at('/login', { body: '<!doctype html><title>Sign in</title><main><h1 class="id"></h1></main>' });
  const pack = deskPack(stage);
  await session.setPack({
    ...pack,
    desks: pack.desks.map((desk) => ({ ...desk, url: `${stage.url}tickets/`, ticket: '{id}' })),
  });
  const tab = await open(`${stage.url}login`);
  await tab.evaluate((box) => {
    history.pushState({}, '', '/tickets/50');
    document.body.innerHTML = `<main><h1>Ticket <span class="id">50</span></h1>${box}</main>`;
  }, markup[0] ?? '');
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', 'custom:50');
  await tab.evaluate(() => history.pushState({}, '', '/login'));
  await tab.waitUntil(() => !document.querySelector('[data-deskside]'));
});

test('a desk that replaces its whole document keeps its sidebar', async ({ session, stage, open }) => {
  serveTickets(stage, tickets);
  await session.setPack(deskPack(stage));
  const tab = await open(`${stage.url}tickets/51`);
  const before = await tab.sidebar();
  await shows(before, 'one', 'custom:51');
  // The driver hears a moment later that a frame is gone.
  await mark(before);
  await tab.evaluate(() => {
    const next = document.documentElement.cloneNode(true);
    (next as Element).querySelector('[data-deskside]')?.remove();
    document.replaceChild(next, document.documentElement);
  });
  await shows(await successorOf(tab, session), 'one', 'custom:51');
});
