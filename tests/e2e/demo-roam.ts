/** Roaming the demo's desk, which behaves as real desks do: from ticket to ticket, each under its own customer at any moment. */
import { demoPack } from '../../demo/pack.ts';
import { AGENTS, CUSTOMERS } from '../../demo/people.ts';
import { startDemo, type Demo } from '../../demo/serve.ts';
import { TICKETS, ticketOf, type Ticket } from '../../demo/tickets.ts';
import { CASES, type CaseName } from '../../demo/tickets/cases.ts';
import type { Pane, Tab } from '../harness/driver.ts';
import { expect, shows, test as base, testId } from './fixtures.ts';

/** Ports of its own for each test, so that no ticket is remembered from an earlier one. */
export const test = base.extend<{ demo: Demo }>({
  demo: async ({}, use) => {
    const demo = await startDemo();
    await use(demo);
    await demo.close();
  },
});

const traps = (Object.keys(CASES) as CaseName[]).map(ticketOf);
/** Every trap that was made by hand, with everyday tickets between them. */
export const visited = [...traps, ...TICKETS.filter((ticket) => !traps.includes(ticket)).slice(0, 4)];
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
export const record = (sidebar: Pane) =>
  sidebar.evaluate((people) => {
    const drawn = new Set<string>();
    // Subjects of earlier tickets may name anybody, and other records are told apart from the customer's own.
    const others = '.earlier-subject, [data-testid="related"]';
    const look = () => {
      const scroll = document.querySelector('.scroll')?.cloneNode(true) as Element | undefined;
      for (const other of scroll?.querySelectorAll(others) ?? []) other.remove();
      const words = scroll?.textContent.toLowerCase() ?? '';
      const ticket = document.querySelector('main')?.dataset['ticket'];
      for (const one of people) if (words.includes(one)) drawn.add(`${ticket} ${one}`);
    };
    look();
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document, everything);
    Object.assign(window, { drawn });
  }, everybody);

export const recorded = (sidebar: Pane) =>
  sidebar.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);

export const wrong = (drawn: string[]) =>
  drawn.filter((pair) => {
    const [ticket = '', ...words] = pair.split(' ');
    return !truth.get(ticket)?.includes(words.join(' '));
  });

/** Waits until the sidebar says of the ticket what is true of it. */
export async function right(sidebar: Pane, { id, requesters }: Ticket): Promise<void> {
  const state = (['none', 'one'] as const)[requesters.length] ?? 'several';
  await shows(sidebar, state, `custom:${id}`);
  const shown = state === 'one' ? testId('customer-email') : `${testId('candidate')} .pick-mail`;
  expect(await sidebar.texts(shown), id).toEqual(requesters.map(({ email }) => email));
}

export const row = ({ id }: Ticket) => `.row[data-open="${id}"]`;
const deskTab = ({ id }: Ticket) => `.tab[data-open="${id}"]`;

/** Each ticket from the list, waited for; then a dozen of the desk's own tabs as fast as they can be pressed. */
async function roam(tab: Tab, tickets: readonly Ticket[]): Promise<void> {
  for (const ticket of tickets) {
    await tab.click(row(ticket));
    await right(await tab.sidebar(), ticket);
  }
  const quick = Array.from({ length: 12 }, (_, i) => tickets[(i * 5) % tickets.length]!);
  for (const ticket of quick) await tab.click(deskTab(ticket));
  await right(await tab.sidebar(), quick.at(-1)!);
}

export const first = ticketOf('plain');

/** Every third ticket, from the first, the second or the third on, and the one that is open at the start. */
export const third = (from: 0 | 1 | 2): Ticket[] => visited.filter((_, i) => i === 0 || i % 3 === from);

/** A desk in one of its ways (demo/desk): the one that lags is roamed whole; of the others each has a third. */
export function roams(variant: string, tickets: readonly Ticket[]): void {
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
