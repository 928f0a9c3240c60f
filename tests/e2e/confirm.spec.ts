/** How a desk is asked about its own ticket: with the page's session, once, and never again when it says no. */
import type { Page, Stage } from './stage.ts';
import { json } from './stage.ts';
import { expect, shows, test, testId } from './fixtures.ts';
import type { Session, Tab } from '../harness/driver.ts';
import { until } from '../harness/until.ts';

const id = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const token = 'canary-token-of-the-page.abc-123';
const ada = { email: 'ada.confirm@example.com', name: 'Ada Confirm' };

const html = (title: string, inside: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${inside}</body></html>`;

test('a credential of the page goes along with that one request, and stays nowhere', async ({
  session,
  stage,
  open,
}) => {
  const seen: (string | undefined)[] = [];
  stage.at(`/issue/${id}`, {
    body: html('Issue', '<main><h1>Where is my order?</h1></main>'),
    headers: { 'set-cookie': `session=${token}; Path=/` },
  });
  stage.at(`/api/v1/ticket/${id}`, ({ headers }) => {
    seen.push(headers.authorization);
    if (headers.authorization !== `Bearer ${token}`) return json({}, 401);
    return json({ ticket: { id, title: 'Order', ...ada, client: null, createdBy: null }, success: true });
  });
  await session.setPack({ version: 1, desks: [{ type: 'peppermint', url: stage.url }] });
  const tab = await open(`${stage.url}issue/${id}`);
  const sidebar = await tab.sidebar();
  await shows(sidebar, 'one', `peppermint:${id}`);
  expect(await sidebar.text(testId('customer-email'))).toBe(ada.email);
  expect(seen).toEqual([`Bearer ${token}`]);

  expect(JSON.stringify(await session.localGet())).not.toContain(token);
  const inside = await session.extensionTab('options.html');
  const kept = await inside.evaluate(async () => {
    type Area = { get(keys: null): Promise<unknown> };
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } })
      .chrome;
    const databases = await indexedDB.databases();
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const db = opening.result;
              const stores = [...db.objectStoreNames];
              if (!stores.length) return done([]);
              const all: unknown[] = [];
              const reading = db.transaction(stores);
              for (const store of stores) {
                const request = reading.objectStore(store).getAll();
                request.onsuccess = () => all.push(...(request.result as unknown[]));
              }
              reading.oncomplete = () => {
                db.close();
                done(all);
              };
            };
          }),
      ),
    );
    return JSON.stringify([await storage.session.get(null), await storage.local.get(null), rows]);
  });
  // The browser's next test may look for options that open.
  await inside.close();
  expect(kept).toContain(ada.email);
  expect(kept).not.toContain(token);
  expect(JSON.stringify(await session.errors())).not.toContain(token);
});

const loginPage: Page = { body: html('Log in', '<form><input type="password"></form>') };
const refusals: [string, Page, asked: number, rest: number][] = [
  ['429, which speaks for every ticket', json({}, 429), 1, 60],
  ['401, which speaks for every ticket', json({}, 401), 1, 60],
  ['an HTML login page with status 200', loginPage, 4, 10],
  ['a redirect to a login page', { status: 302, headers: { location: '/login' }, body: '' }, 4, 10],
];

const crumbs = (ticket: string) =>
  html(
    `Ticket ${ticket}`,
    `<nav><a data-test-id="tabs-nav-item-users">Ada ${ticket}</a><a data-test-id="tabs-section-nav-item-ticket">Ticket #${ticket}</a></nav>`,
  );
const tickets = ['911', '912', '913', '914'];
const asks = (stage: Stage) =>
  tickets.reduce((sum, ticket) => sum + stage.hits(`/api/v2/tickets/${ticket}.json`), 0);

/** The desk's own way from ticket to ticket, without a load. */
const go = (tab: Tab, ticket: string) =>
  tab.evaluate((to) => {
    history.pushState({}, '', `/agent/tickets/${to}`);
    document.querySelector('[data-test-id="tabs-nav-item-users"]')!.textContent = `Ada ${to}`;
    document.querySelector('[data-test-id="tabs-section-nav-item-ticket"]')!.textContent = `Ticket #${to}`;
  }, ticket);

/** Whether the background has been told that the desk confirms nobody on the ticket that is open. */
async function hasAnswered(session: Session, stage: Stage): Promise<boolean> {
  type Kept = { spotted?: { url: string; sighting: { confirmation?: unknown } | null } } | null;
  const [, tabs] = JSON.parse(await session.everythingKept()) as [object, Record<string, Kept>];
  return Object.values(tabs).some(
    (tab) => tab?.spotted?.url.startsWith(stage.url) && tab.spotted.sighting?.confirmation === 'unavailable',
  );
}

for (const [what, answer, asked, rest] of refusals) {
  test(`no confirmation, and no storm of tries: ${what}`, async ({ session, stage, open }) => {
    for (const ticket of tickets) {
      stage.at(`/agent/tickets/${ticket}`, { body: crumbs(ticket) });
      stage.at(`/api/v2/tickets/${ticket}.json`, answer);
    }
    stage.at('/login', loginPage);
    await session.setPack({ version: 1, desks: [{ type: 'zendesk', url: stage.url }] });
    const began = Date.now();
    const tab = await open(`${stage.url}agent/tickets/911`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', 'zendesk:911');
    await until('the desk’s answer', () => hasAnswered(session, stage));
    for (const ticket of [...tickets.slice(1), ...tickets, ...tickets]) {
      await go(tab, ticket);
      await shows(sidebar, 'one', `zendesk:${ticket}`);
    }
    expect(await sidebar.text(testId('customer-why'))).toContain('read off the page');
    await until('each that may be asked to be asked', async () => asks(stage) >= asked);
    // A second time only when the desk has been left alone (lib/desks/same-origin.ts, confirmer.ts), if it took so long.
    const rests = Math.floor((Date.now() - began) / (rest * 1000));
    expect(asks(stage)).toBeLessThanOrEqual(asked * (1 + rests));
    expect(stage.hits('/login')).toBe(0);
  });
}
