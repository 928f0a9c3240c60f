/** The desk moves on between the press and the opening: then nothing may open for the customer who was on view before. */
import type { Pane, Session, Tab } from '../../harness/driver.ts';
import { seeded } from '../../../demo/random.ts';
import type { TrailEntry } from '../../../lib/messages/press.ts';
import { deskPack, serveTickets, ticketPage } from '../desk.ts';
import { expect, openedTab, shows, test } from '../fixtures.ts';
import { json, type Stage } from '../stage.ts';
import { until } from '../../harness/until.ts';
import * as at from './names.ts';
import { settled, trail } from './rig.ts';

const ada = { email: 'ada.race@example.com', name: 'Ada Race' };
const bob = { email: 'bob.race@example.org', name: 'Bob Race' };
const OTHER = '990';
/** Another one each day, and told where a run fails: all offsets follow from it. */
const seed = Number(process.env['RACE_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** The page's own way to another ticket: address and content in one turn, or a load. `at`: epoch ms. */
const moveAt = (tab: Tab, how: 'push' | 'load', when: number, ticket: string, person: typeof ada) =>
  tab.evaluate(
    (to) => {
      const go = () => {
        if (to.how === 'load') {
          location.assign(`/tickets/${to.ticket}`);
          return;
        }
        Object.assign(window, { movedAt: Date.now() });
        history.pushState({}, '', `/tickets/${to.ticket}`);
        document.querySelector('h1 .id')!.textContent = to.ticket;
        document.querySelector('.requester .name')!.textContent = to.person.name;
        const mail = document.querySelector<HTMLAnchorElement>('.requester .mail')!;
        mail.textContent = to.person.email;
        mail.href = `mailto:${to.person.email}`;
      };
      if (to.when === 0) go();
      else setTimeout(go, to.when - Date.now());
    },
    { how, when, ticket, person },
  );

/** Clicks the link from within the sidebar at that time, and notes for which ticket it stood there, and what came of it. */
const clickAt = (sidebar: Pane, when: number) =>
  sidebar.evaluate(
    (told) => {
      const seen = { clickedFor: '', said: false };
      const look = () => {
        seen.said ||= document.querySelector(told.refused) !== null;
      };
      const looking = new MutationObserver(look);
      setTimeout(() => {
        seen.clickedFor = document.querySelector('main')?.dataset['ticket'] ?? '';
        Object.assign(window, { seen });
        looking.observe(document, { subtree: true, childList: true, attributes: true });
        document.querySelector<HTMLElement>(told.link)?.click();
      }, told.when - Date.now());
    },
    { when, link: at.link('login'), refused: at.press('refused') },
  );

const seenBy = (sidebar: Pane) =>
  sidebar.waitUntil(() => (window as unknown as { seen: { clickedFor: string; said: boolean } }).seen);

interface Round {
  ticket: string;
  movedAt: number;
  /** The ticket that the sidebar showed at the click. */
  clickedFor: string | null;
  /** Whether the sidebar said that nothing was opened; `null` where its document went with the page. */
  said: boolean | null;
}

const opened = (entries: TrailEntry[], ticket: string) =>
  entries.filter((entry) => entry.ticket?.id === ticket && entry.outcome === 'opened');

/** What must hold after each round, however it went. */
async function judge(session: Session, stage: Stage, rounds: Round[], since: number): Promise<void> {
  // A sidebar that went with its page has waited for no outcome.
  const { entries } = await until('each press to come to its end', async () => {
    const entries = (await trail(session)).filter((entry) => entry.at >= since);
    return entries.every(({ outcome }) => outcome !== 'begun') && { entries };
  });
  const told = `seed ${seed}, ${JSON.stringify(rounds)}`;
  for (const { ticket, movedAt, clickedFor, said } of rounds) {
    const [entry, ...again] = opened(entries, ticket);
    expect(again, `${ticket} opened twice: ${told}`).toEqual([]);
    // The last look at the page comes after the entry was made, so an entry made after the move opened for the wrong ticket.
    // Firefox rounds its clock to a millisecond.
    if (entry) expect(entry.at - movedAt, `${ticket} opened after the move: ${told}`).toBeLessThanOrEqual(1);
    else if (clickedFor === `custom:${ticket}` && said !== null)
      expect(said, `${ticket}: ${told}`).toBe(true);
    if (entry) expect(entry.person.email).toBe(ada.email);
  }
  const tabs = await until('each opening to be a visit', async () => {
    const seen = stage.hits('/login-as/CUST-ada.race');
    return seen >= rounds.filter(({ ticket }) => opened(entries, ticket).length > 0).length && { seen };
  });
  expect(tabs.seen, told).toBe(rounds.filter(({ ticket }) => opened(entries, ticket).length > 0).length);
  // Whoever came on view meanwhile was never pressed: where the sidebar had already brought them, the press was aimed at Ada.
  expect(stage.hits('/login-as/CUST-bob.race'), told).toBe(0);
  for (const tab of await session.openedTabs()) await tab.close();
}

function serveRace(stage: Stage, ids: string[]): void {
  serveTickets(stage, { ...Object.fromEntries(ids.map((id) => [id, [ada]])), [OTHER]: [bob] });
  for (const one of ['ada', 'bob']) stage.at(`/login-as/CUST-${one}.race`, { body: `<h1>${one}</h1>` });
}

async function pushRounds(tab: Tab, ids: string[], offsets: () => number): Promise<Round[]> {
  const rounds: Round[] = [];
  const sidebar = await tab.sidebar();
  for (const ticket of ids) {
    await moveAt(tab, 'push', 0, ticket, ada);
    await shows(sidebar, 'one', `custom:${ticket}`);
    await sidebar.waitFor(at.link('login'));
    await settled(sidebar);
    const when = Date.now() + 150;
    await clickAt(sidebar, when);
    await moveAt(tab, 'push', when + offsets(), OTHER, bob);
    await shows(sidebar, 'one', `custom:${OTHER}`);
    await seenBy(sidebar);
    await settled(sidebar);
    const { clickedFor, said } = await seenBy(sidebar);
    const movedAt = await tab.waitUntil(() => (window as unknown as { movedAt: number }).movedAt);
    rounds.push({ ticket, movedAt, clickedFor, said });
    await sidebar.evaluate(() => Object.assign(window, { seen: undefined }) && null);
  }
  return rounds;
}

/** Two thirds of the time the page is deaf: it answers late, and the look at it comes later still. */
const busyScript = `<i id="beat"></i><script>setInterval(() => {
  const end = performance.now() + 40;
  while (performance.now() < end);
  document.querySelector('#beat').textContent = String(end);
}, 60)</script>`;

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i));

test('pushState races the press: nothing opens for the last ticket, and the sidebar says so', async ({
  session,
  stage,
  open,
}) => {
  const [calm, busy] = [numbered(911, 7), numbered(931, 3)];
  serveRace(stage, [...calm, ...busy]);
  await session.setPack(deskPack(stage));
  const random = seeded(seed);
  const since = Date.now();
  const tab = await open(`${stage.url}tickets/${calm[0]}`);
  await (await tab.sidebar()).waitFor(at.link('login'));
  await session.openedTabs();
  const rounds = await pushRounds(tab, calm, () => random.int(-60, 60));
  stage.at(`/tickets/${busy[0]}`, { body: ticketPage(busy[0] ?? '', [ada], busyScript) });
  await tab.goto(`${stage.url}tickets/${busy[0]}`);
  await (await tab.sidebar()).waitFor(at.link('login'));
  rounds.push(...(await pushRounds(tab, busy, () => random.int(-60, 120))));
  await judge(session, stage, rounds, since);
});

test('a page load races the press', async ({ session, stage, open }) => {
  const ids = numbered(951, 3);
  serveRace(stage, ids);
  const born = '<script>window.movedAt = Date.now()</script>';
  stage.at(`/tickets/${OTHER}`, { body: ticketPage(OTHER, [bob], born) });
  await session.setPack(deskPack(stage));
  const random = seeded(seed + 1);
  const since = Date.now();
  const tab = await open(`${stage.url}tickets/${ids[0]}`);
  await session.openedTabs();
  const rounds: Round[] = [];
  for (const ticket of ids) {
    if (ticket !== ids[0]) await tab.goto(`${stage.url}tickets/${ticket}`);
    const sidebar = await tab.sidebar();
    await shows(sidebar, 'one', `custom:${ticket}`);
    await sidebar.waitFor(at.link('login'));
    const when = Date.now() + 150;
    await clickAt(sidebar, when);
    await moveAt(tab, 'load', when + random.int(-40, 60), OTHER, bob);
    await tab.waitUntil((url) => location.pathname === url, `/tickets/${OTHER}`);
    await shows(await tab.sidebar(), 'one', `custom:${OTHER}`);
    // Until the next page is there, a load leaves the last one on view.
    const movedAt = await tab.evaluate(() => (window as unknown as { movedAt: number }).movedAt);
    rounds.push({ ticket, movedAt, clickedFor: null, said: null });
  }
  await judge(session, stage, rounds, since);
});

test('an address that comes when the desk has moved on is thrown away', async ({ session, stage, open }) => {
  serveRace(stage, ['961']);
  let answer = () => {};
  stage.at('/mint', (_, response) => {
    answer = () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(json({ url: `${stage.url}entered` }).body);
    };
    return null;
  });
  const pack = deskPack(stage);
  const mint = { url: `${stage.url}mint`, body: { user: '{{customer.externalId}}' } };
  await session.setPack({ ...pack, links: [{ id: 'login', kind: 'impersonate', label: 'Log in as', mint }] });
  const tab = await open(`${stage.url}tickets/961`);
  const sidebar = await tab.sidebar();
  await sidebar.waitFor(at.link('login'));
  await session.openedTabs();
  await sidebar.click(at.link('login'));
  await until('the company to be asked', () => stage.hits('/mint') === 1);
  await moveAt(tab, 'push', 0, OTHER, bob);
  await shows(sidebar, 'one', `custom:${OTHER}`);
  answer();
  await sidebar.waitFor(at.press('refused'));
  expect(stage.hits('/entered')).toBe(0);
  expect(await session.openedTabs()).toEqual([]);
  // The next press is for whoever is on view now.
  stage.at('/mint', json({ url: `${stage.url}entered` }));
  stage.at('/entered', { body: '<h1>entered</h1>' });
  await sidebar.click(at.close);
  await sidebar.click(at.link('login'));
  const entered = await openedTab(session);
  expect([entered.url(), stage.hits('/entered')]).toEqual([`${stage.url}entered`, 1]);
  await entered.close();
});
