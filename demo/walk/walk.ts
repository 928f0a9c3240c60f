/** The main job of an agent, done by a machine in a real browser: recognise, open the links, go on, come back. */
import type { Session, Tab } from '../../tests/harness/driver.ts';
import { until } from '../../tests/harness/until.ts';
import type { AuditEntry } from '../company/audit.ts';
import type { LogEntry } from '../company/server.ts';
import { customerAt, type Customer } from '../people.ts';
import type { Demo } from '../serve.ts';
import { ticketOf, type Ticket } from '../tickets.ts';
import { follow, hijack, leave, windowAround, type Press } from './follow.ts';
import { expectSame, type Report } from './report.ts';
import { clueLinkAt, environmentAt, giveReason, linkAt, shownFor } from './sidebar.ts';

function customerOf(ticket: Ticket): Customer {
  const [requester] = ticket.requesters;
  if (!requester) throw new Error(`Ticket ${ticket.id} of the demo has no requester`);
  return customerAt(requester.email);
}

const heardAt = ({ messages }: Ticket) => messages.findLast(({ by }) => by === 'customer')?.at ?? 0;

async function fromCompany<T>(demo: Demo, path: string): Promise<T> {
  return (await (await fetch(`${demo.companyUrl}${path}`)).json()) as T;
}

/** How often the company was asked about that customer. */
async function askedFor(demo: Demo, customer: Customer): Promise<number> {
  const log = await fromCompany<LogEntry[]>(demo, '/__log?path=/api/customers');
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

/** The three ways to log in as somebody, then the pages about them. */
async function links({ session, report }: WalkOptions, tab: Tab, ticket: Ticket): Promise<void> {
  const press = (selector: string): Press => ({ session, tab, customer: customerOf(ticket), selector });
  const link = (id: string) => press(linkAt(id));
  await report.step('Link “Log in as”', () => follow(link('login'), leave));
  await report.step('Link “Log in privately”', () =>
    follow({ ...link('private'), answer: giveReason }, async (landed) => {
      if (!landed.private) throw new Error('The window is not private');
      return `private, ${await landed.text('.acting .soft')}`;
    }),
  );
  await report.step('Link “Staff page”', () => follow(link('staff'), hijack));
  await report.step('Link “Logs”', () => follow(link('logs'), (at) => windowAround(at, heardAt(ticket))));
  for (const [id, label] of [
    ['admin', 'Admin'],
    ['stripe', 'Stripe'],
  ] as const) {
    await report.step(`Link “${label}”`, () => follow(link(id)));
  }
  await report.step('An order in the text', () => follow(press(clueLinkAt('order'))));
  await report.step('The same on staging', async () => {
    const sidebar = await tab.sidebar();
    await sidebar.click(environmentAt('staging'));
    await sidebar.waitFor(`${environmentAt('staging')}[aria-checked="true"]`);
    const seen = await follow(link('admin'), (landed) => landed.text('.staging'));
    await sidebar.click(environmentAt('production'));
    await sidebar.waitFor(`${environmentAt('production')}[aria-checked="true"]`);
    return seen;
  });
}

export interface WalkOptions {
  session: Session;
  demo: Demo;
  report: Report;
  /** Where the picture goes. */
  picture: string;
}

/** Walks in a tab of its own. Rejects at the first step that went wrong. */
export async function walk(options: WalkOptions): Promise<void> {
  const { session, demo, report, picture } = options;
  const first = ticketOf('plain');
  const next = ticketOf('next');
  const customer = customerOf(first);
  const tab = await session.newTab(`${demo.deskUrl}/tickets/${first.id}`);
  await tab.dark(false);

  await report.step(`Ticket #${first.id}`, () => recognised(tab, first));
  await links(options, tab, first);
  await report.step('Audit', async () => {
    const entries = await until('both logins to reach the company', async () => {
      const all = await fromCompany<AuditEntry[]>(demo, '/__audit');
      return all.length >= 2 && all;
    });
    return `the company was told of ${entries.length} logins`;
  });
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
