import { until } from '../harness/until.ts';
import type { Pane, Tab } from '../harness/driver.ts';
import { BILLING } from './agent.ts';
import type { Desk, TicketTruth } from './desk.ts';
import { statementsOf, watchSidebar, type Statement } from './witness.ts';

/**
 * Opens a page of a ticket and waits until the sidebar says what is true. Answers `null`, or in words what was
 * wrong; another person than the ticket's own is wrong at any moment.
 */
export async function checkTicket(
  tab: Tab,
  desk: Desk,
  truth: TicketTruth,
  url = truth.url,
): Promise<string | null> {
  await tab.goto(url);
  const sidebar = await tab.sidebar();
  await watchSidebar(sidebar, BILLING);
  const arrived = await until('the truth', () => isSettled(sidebar, truth)).catch(() => false);
  const statements = await statementsOf(sidebar);
  const stranger = statements.find((statement) => namesStranger(statement, desk, truth));
  if (stranger) return `${url} named a stranger: ${JSON.stringify(stranger)}`;
  return arrived ? null : `${url} (${truth.kind}) ended with ${JSON.stringify(statements.at(-1))}`;
}

/** True about the ticket, and final: where somebody is shown, RT itself has confirmed that person. */
async function isSettled(sidebar: Pane, truth: TicketTruth): Promise<boolean> {
  const statement = (await statementsOf(sidebar)).at(-1);
  if (!statement || !isTrue(statement, truth)) return false;
  return statement.state !== 'one' || statement.why === 'Requester, confirmed by the desk';
}

const STATES = ['none', 'one'];

function isTrue({ ticket, state, emails }: Statement, { ticketId, candidates }: TicketTruth): boolean {
  return (
    ticket === `rt:${ticketId}` &&
    state === (STATES[candidates.length] ?? 'several') &&
    same(
      emails,
      candidates.map(({ email }) => email),
    )
  );
}

function same(said: string[], expected: string[]): boolean {
  const key = (emails: string[]) =>
    [...new Set(emails.map((email) => email.toLowerCase()))].sort().join('\n');
  return key(said) === key(expected);
}

/** Whether the sidebar names anybody beside the ticket's requesters, or its people under another ticket's id. */
function namesStranger({ ticket, emails, names }: Statement, desk: Desk, truth: TicketTruth): boolean {
  const own = truth.candidates;
  const others = desk.tickets.flatMap(({ candidates }) => candidates);
  const isOwn = (email: string) => own.some((person) => person.email.toLowerCase() === email.toLowerCase());
  const isOther = (name: string) =>
    others.some((person) => person.name === name) && !own.some((person) => person.name === name);
  if (emails.length + names.length > 0 && ticket !== `rt:${truth.ticketId}`) return true;
  return !emails.every(isOwn) || names.some(isOther);
}
