/** The demo's desk, which behaves as real desks do, its company, and the pack that a team would write for them. */
import { demoPack } from '../../demo/pack.ts';
import { AGENTS, CUSTOMERS, customerAt } from '../../demo/people.ts';
import { startDemo, type Demo } from '../../demo/serve.ts';
import { signIn } from '../../demo/walk/sign-in.ts';
import { TICKETS, ticketOf, type Ticket } from '../../demo/tickets.ts';
import { CASES, type CaseName } from '../../demo/tickets/cases.ts';
import type { Pane, Tab } from '../harness/driver.ts';
import { expect, openedTab, shows, test as base, testId } from './fixtures.ts';

/** Ports of its own for each test, so that no ticket is remembered from an earlier one. */
const test = base.extend<{ demo: Demo }>({
  demo: async ({}, use) => {
    const demo = await startDemo();
    await use(demo);
    await demo.close();
  },
});

const traps = (Object.keys(CASES) as CaseName[]).map(ticketOf);
/** Every trap that was made by hand, with everyday tickets between them. */
const visited = [...traps, ...TICKETS.filter((ticket) => !traps.includes(ticket)).slice(0, 4)];
/** Names and addresses of everybody whom the desk's pages may name, in any role. */
const everybody = [
  ...new Set([...CUSTOMERS, ...AGENTS, ...TICKETS.flatMap(({ cc }) => cc)].flatMap(wordsFor)),
];
const truth = new Map(TICKETS.map(({ id, requesters }) => [`custom:${id}`, requesters.flatMap(wordsFor)]));

/** Lower case, as addresses are compared. Names of a few letters would be found inside other words. */
function wordsFor({ name, email }: { name: string; email: string }): string[] {
  return [name, email].filter(({ length }) => length > 4).map((word) => word.toLowerCase());
}

/** Writes down each name and address of `everybody` that the sidebar ever draws, with the ticket that it is drawn under. */
const record = (sidebar: Pane) =>
  sidebar.evaluate((people) => {
    const drawn = new Set<string>();
    const textOf = (element: Element | null) => element?.textContent.toLowerCase() ?? '';
    const look = () => {
      // Without the subjects of tickets, which may name anybody: in the heading, and in the list of earlier ones.
      let words = textOf(document.querySelector('.scroll'));
      for (const subject of document.querySelectorAll('.earlier-subject')) {
        words = words.replace(textOf(subject), '');
      }
      const ticket = document.querySelector('main')?.dataset['ticket'];
      for (const one of people) if (words.includes(one)) drawn.add(`${ticket} ${one}`);
    };
    look();
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document, everything);
    Object.assign(window, { drawn });
  }, everybody);

const recorded = (sidebar: Pane) =>
  sidebar.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);

const wrong = (drawn: string[]) =>
  drawn.filter((pair) => {
    const [ticket = '', ...words] = pair.split(' ');
    return !truth.get(ticket)?.includes(words.join(' '));
  });

/** Waits until the sidebar says of the ticket what is true of it. */
async function right(sidebar: Pane, { id, requesters }: Ticket): Promise<void> {
  const state = (['none', 'one'] as const)[requesters.length] ?? 'several';
  await shows(sidebar, state, `custom:${id}`);
  const shown = state === 'one' ? testId('customer-email') : `${testId('candidate')} .pick-mail`;
  expect(await sidebar.texts(shown), id).toEqual(requesters.map(({ email }) => email));
}

const row = ({ id }: Ticket) => `.row[data-open="${id}"]`;
const deskTab = ({ id }: Ticket) => `.tab[data-open="${id}"]`;

/** Each ticket from the list, waited for; then a dozen of the desk's own tabs as fast as they can be pressed. */
async function roam(tab: Tab, tickets: readonly Ticket[]): Promise<void> {
  for (const ticket of tickets) {
    await tab.click(row(ticket));
    await right(await tab.sidebar(), ticket);
  }
  const quick = Array.from({ length: 12 }, (_, i) => tickets[(i * 7) % tickets.length]!);
  for (const ticket of quick) await tab.click(deskTab(ticket));
  await right(await tab.sidebar(), quick.at(-1)!);
}

const first = ticketOf('plain');

/** The plain desk and the one that lags are roamed whole; of the others each has every second ticket, in turn. */
const variants = ['', 'stale=250', 'strict', 'slow=250', 'text', 'text&slow=250'].map((variant, at) => ({
  variant,
  tickets: visited.filter((_, i) => at < 2 || i === 0 || i % 2 === at % 2),
}));

for (const { variant, tickets } of variants) {
  test(`${tickets.length} tickets in the desk’s tabs, back and forth, each under its own customer (${variant || 'plain'})`, async ({
    session,
    demo,
    open,
  }) => {
    await session.setPack(demoPack(demo));
    const tab = await open(`${demo.deskUrl}/tickets/${first.id}?${variant}`);
    const sidebar = await tab.sidebar();
    await record(sidebar);
    await roam(tab, tickets);
    expect(await tab.count('.pane')).toBe(variant.includes('text') ? 1 : tickets.length);
    const drawn = await recorded(sidebar);
    expect(wrong(drawn)).toEqual([]);
    // All who should be drawn were, so the list is no empty one.
    const due = tickets.flatMap(({ id }) => truth.get(`custom:${id}`)?.map((word) => `custom:${id} ${word}`));
    expect(new Set(drawn)).toEqual(new Set(due));
  });
}

test('every ticket a page load of its own (reload)', async ({ session, demo, open }) => {
  await session.setPack(demoPack(demo));
  const tab = await open(`${demo.deskUrl}/tickets/${first.id}?reload`);
  for (const ticket of visited) {
    await tab.click(row(ticket));
    await tab.waitUntil((path) => location.pathname === path, `/tickets/${ticket.id}`);
    const sidebar = await tab.sidebar();
    await record(sidebar);
    await right(sidebar, ticket);
    expect(wrong(await recorded(sidebar))).toEqual([]);
  }
});

test('each link leads to a page about the requester, whomever the ticket’s text names', async ({
  session,
  demo,
  open,
}) => {
  const ticket = ticketOf('namesOthers');
  const customer = customerAt(ticket.requesters[0]!.email);
  await session.setPack(demoPack(demo));
  await signIn(session, demo.companyUrl);
  const tab = await open(`${demo.deskUrl}/tickets/${ticket.id}`);
  const sidebar = await tab.sidebar();
  await right(sidebar, ticket);
  await sidebar.waitFor(testId('customer-id'));
  await session.openedTabs();
  for (const id of ['login', 'logs', 'admin', 'stripe', 'company']) {
    await sidebar.click(`${testId('link')}[data-id="${id}"]`);
    const landed = await openedTab(session);
    await landed.waitFor('h1');
    const page = await landed.evaluate(() => document.body.innerText);
    expect(page, id).toContain(customer.name);
    expect(page, id).not.toContain('Harriet');
    await landed.close();
  }
});

test('what is typed in the sidebar’s search is nothing to the desk’s keys', async ({
  session,
  demo,
  open,
}) => {
  await session.setPack(demoPack(demo));
  const tab = await open(`${demo.deskUrl}/tickets/${first.id}`);
  const sidebar = await tab.sidebar();
  await right(sidebar, first);
  await sidebar.click('button[aria-keyshortcuts="/"]');
  await sidebar.type(testId('search'), 'awjkr/');
  await sidebar.waitUntil(
    () => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === 'awjkr/',
  );
  expect(await tab.attr('html', 'data-hotkeys')).toBe('0');
  expect(tab.url()).toContain(`/tickets/${first.id}`);
  // The same key on the desk is one of its own.
  await tab.click('.pane:not([hidden]) .ticket-id');
  await tab.press('a');
  await tab.waitUntil(() => document.documentElement.dataset['hotkeys'] === '1');
});
