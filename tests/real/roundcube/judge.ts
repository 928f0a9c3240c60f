import { until } from '../../harness/until.ts';
import type { Pane } from '../../harness/driver.ts';
import { statementsOf, type Statement } from '../witness.ts';
import type { Mailbox, MailTruth } from './mailbox.ts';

/** Waits until the sidebar says what is true about one mail. Answers `null`, or in words what it said instead. */
export async function arrives(sidebar: Pane, mailbox: Mailbox, truth: MailTruth): Promise<string | null> {
  const isTrue = async () => {
    const said = (await statementsOf(sidebar)).at(-1);
    return said !== undefined && isRight(said, mailbox, truth);
  };
  if (await until('the truth', isTrue).catch(() => false)) return null;
  return `${truth.kind} ended with ${JSON.stringify((await statementsOf(sidebar)).at(-1))}`;
}

/** Everything that was said about somebody who is not the customer of the ticket that it was said about. */
export async function wrongStatements(sidebar: Pane, mailbox: Mailbox): Promise<Statement[]> {
  return (await statementsOf(sidebar)).filter(({ ticket, emails, names }) => {
    if (emails.length + names.length === 0) return false;
    const truth = mailbox.tickets.find(({ ticketId }) => ticket === `roundcube:${ticketId}`);
    const people = truth?.candidates ?? [];
    return (
      !strangersTo(mailbox, emails).every((email) => people.some((person) => same(person.email, email))) ||
      !names.every((name) => people.some((person) => person.name === name || person.email === name))
    );
  });
}

const STATES = ['none', 'one', 'several'];

function isRight({ ticket, state, emails }: Statement, mailbox: Mailbox, truth: MailTruth): boolean {
  const said = [...new Set(strangersTo(mailbox, emails).map((email) => email.toLowerCase()))];
  const expected = truth.candidates.map(({ email }) => email.toLowerCase());
  return (
    ticket === `roundcube:${truth.ticketId}` &&
    state === STATES[expected.length] &&
    said.sort().join() === expected.sort().join()
  );
}

/** The mailbox's own address may be offered, and is nobody's customer. */
const strangersTo = ({ login }: Mailbox, emails: string[]): string[] =>
  emails.filter((email) => !same(email, login));

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
