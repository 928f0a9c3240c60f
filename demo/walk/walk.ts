/** The main job of an agent, done by a machine in a real browser: recognise, open the links, go on, come back. */
import type { Session, Tab } from '../../tests/harness/driver.ts';
import { until } from '../../tests/harness/until.ts';
import { customerAt, type Customer } from '../people.ts';
import type { Demo } from '../serve.ts';
import { ticketOf, type Ticket } from '../tickets.ts';
import type { LogEntry } from '../company/server.ts';
import { expectSame, type Report } from './report.ts';
import { linkOf, shownFor } from './sidebar.ts';

/** Each link of the main job, and what the page that it leads to is. */
const LINKS = [
  ['impersonate', 'Log in as'],
  ['logs', 'Logs'],
  ['admin', 'Admin'],
  ['billing', 'Stripe'],
] as const;

function customerOf(ticket: Ticket): Customer {
  const [requester] = ticket.requesters;
  if (!requester) throw new Error(`Ticket ${ticket.id} of the demo has no requester`);
  return customerAt(requester.email);
}

/** How often the company was asked about that customer. */
async function askedFor(demo: Demo, customer: Customer): Promise<number> {
  const response = await fetch(`${demo.companyUrl}/__log?path=/api/customers`);
  const log = (await response.json()) as LogEntry[];
  return log.filter(({ query }) => query['email'] === customer.email).length;
}

async function recognised(tab: Tab, ticket: Ticket): Promise<string> {
  const customer = customerOf(ticket);
  const shown = await shownFor(await tab.sidebar(), ticket.id);
  expectSame('The name', shown.name, customer.name);
  expectSame('The address', shown.email, customer.email);
  expectSame('The customer id', shown.id, customer.id);
  return `${shown.name}, ${shown.email}, ${shown.id} (${shown.why})`;
}

/** Clicks a link in the sidebar as an agent would, and looks at the page that it opens. */
async function follow(session: Session, tab: Tab, kind: string, customer: Customer): Promise<string> {
  const sidebar = await tab.sidebar();
  await session.openedTabs();
  await sidebar.click(linkOf(kind));
  const landed = await until(`the page of the ${kind} link`, async () => (await session.openedTabs())[0]);
  try {
    await landed.waitFor('h1');
    const [title, text] = await landed.evaluate(() => [document.title, document.body.innerText] as const);
    const { pathname } = new URL(landed.url());
    if (!text.includes(customer.name))
      throw new Error(`${pathname} does not name ${customer.name}, but says: ${text}`);
    return `${pathname} names ${customer.name} (${title})`;
  } finally {
    await landed.close();
  }
}

export interface WalkOptions {
  session: Session;
  demo: Demo;
  report: Report;
  /** Where the picture goes. */
  picture: string;
}

/** Walks in a tab of its own. Rejects at the first step that went wrong. */
export async function walk({ session, demo, report, picture }: WalkOptions): Promise<void> {
  const first = ticketOf('plain');
  const next = ticketOf('next');
  const customer = customerOf(first);
  const tab = await session.newTab(`${demo.deskUrl}/tickets/${first.id}`);
  await tab.dark(false);

  await report.step(`Ticket #${first.id}`, () => recognised(tab, first));
  for (const [kind, label] of LINKS) {
    await report.step(`Link “${label}”`, () => follow(session, tab, kind, customer));
  }
  await report.step(`Next ticket, #${next.id}`, async () => {
    await tab.click(`.row[data-open="${next.id}"]`);
    return recognised(tab, next);
  });
  await report.step(`Back to #${first.id}`, async () => {
    const began = performance.now();
    await tab.click(`.tab[data-open="${first.id}"]`);
    const shown = await recognised(tab, first);
    return `${shown.split(',')[0]} again after ${Math.round(performance.now() - began)} ms`;
  });
  await report.step('Out of the cache', async () => {
    const asked = await askedFor(demo, customer);
    expectSame('How often the company was asked', String(asked), '1');
    return 'the company was asked once for two visits';
  });
  await report.step('Picture', async () => {
    // The pointer rests on the sidebar, so that no link looks chosen.
    const sidebar = await tab.sidebar();
    await sidebar.click('[data-testid="customer-name"]');
    await sidebar.waitUntil(() => document.getAnimations().length === 0);
    await tab.screenshot(picture);
    return picture;
  });
}
