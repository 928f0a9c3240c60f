/** Some 200 tickets of the demo desk: the hand-made ones first, then what a seeded year of support brings. */
import { AGENTS, CUSTOMERS, DEMO_NOW, calledBy, type Customer } from './people.ts';
import { seeded } from './random.ts';
import { CASES, CASE_LIST, type Case, type CaseName } from './tickets/cases.ts';
import type { Contact, Ticket } from './tickets/ticket.ts';
import { ITEMS, TOPICS, type Topic } from './tickets/topics.ts';

export type { Ticket } from './tickets/ticket.ts';
export type { CaseName } from './tickets/cases.ts';

const FIRST_ID = 4210;
const COUNT = 200;
const MINUTE = 60 * 1000;
const random = seeded(2026);

/** Newest first: the n-th ticket was last touched a little before the one above it. */
function updatedAt(index: number): number {
  return DEMO_NOW - Math.round((index ** 1.45 * 11 + 4) * MINUTE);
}

function timed<M extends object>(messages: readonly M[], last: number): (M & { at: number })[] {
  return messages.map((message, at) => ({ ...message, at: last - (messages.length - 1 - at) * 47 * MINUTE }));
}

function contact({ name, email }: Customer): Contact {
  return { name, email };
}

function handMade(made: Case, index: number): Ticket {
  const last = updatedAt(index);
  return {
    status: 'open',
    channel: 'Email',
    unread: true,
    cc: [],
    owner: null,
    ...made,
    id: String(FIRST_ID + COUNT - index),
    messages: timed(made.messages, last),
    updatedAt: last,
  };
}

const EVERYWHERE = TOPICS.filter((topic) => !topic.countries);

function topicFor(customer: Customer, index: number): Topic {
  const own = TOPICS.filter((topic) => topic.countries?.includes(customer.country));
  // In turn rather than by chance: two alike beside each other look made up.
  const common = EVERYWHERE[(index * 5) % EVERYWHERE.length];
  return own.length > 0 && random.chance(0.5) ? random.pick(own) : (common ?? random.pick(TOPICS));
}

/** Everybody writes once before anybody writes again: 7 and 120 have no factor in common. */
function customerFor(turn: number): Customer {
  return CUSTOMERS[(turn * 7 + 19) % CUSTOMERS.length] ?? random.pick(CUSTOMERS);
}

function story(index: number, turn: number): Ticket {
  const customer = customerFor(turn);
  const topic = topicFor(customer, turn);
  const agent = random.pick(AGENTS);
  const values: Record<string, string> = {
    order: `T-${random.int(60_000, 99_999)}`,
    invoice: `INV-${random.int(20_100, 26_900)}`,
    item: random.pick(ITEMS),
    count: String(random.int(24, 90)),
    agent: agent.name,
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
  const length = random.int(1, topic.thread.length);
  const last = updatedAt(index);
  const messages = topic.thread.slice(0, length).map((text, at) => ({
    by: at % 2 === 0 ? ('customer' as const) : ('agent' as const),
    from: at % 2 === 0 ? contact(customer) : agent,
    paragraphs: fill(text).split('|'),
  }));
  const closed = index > 60 && random.chance(0.8);
  const other = customerFor(turn + 11);
  return {
    id: String(FIRST_ID + COUNT - index),
    subject: fill(topic.subject),
    status: closed ? 'closed' : length % 2 === 0 ? 'waiting' : 'open',
    tag: topic.tag,
    channel: random.pick(['Email', 'Email', 'Email', 'Chat', 'Form']),
    unread: !closed && length === 1 && random.chance(0.6),
    requesters: index % 37 === 0 ? [contact(customer), contact(other)] : [contact(customer)],
    cc: random.chance(0.15) ? [contact(other)] : [],
    owner: length > 1 || random.chance(0.3) ? agent : null,
    messages: timed(messages, last),
    updatedAt: last,
  };
}

/** Where a hand-made ticket stands: the two of the walk on top, the traps spread among the others. */
function caseAt(index: number): Case | undefined {
  if (index < 2) return CASE_LIST[index];
  return index > 2 && index % 6 === 2 ? CASE_LIST[1 + (index - 2) / 6] : undefined;
}

let turn = 0;

/** Newest first. */
export const TICKETS: readonly Ticket[] = Array.from({ length: COUNT }, (_, index) => {
  const made = caseAt(index);
  // Now and then the phone system opens a ticket that names nobody.
  if (!made && index % 53 === 50)
    return {
      ...handMade(CASES.noRequester, index),
      subject: 'Voicemail, number withheld',
      status: 'closed',
      unread: false,
    };
  return made ? handMade(made, index) : story(index, turn++);
});

const byId = new Map(TICKETS.map((ticket) => [ticket.id, ticket]));

export function ticketById(id: string): Ticket | undefined {
  return byId.get(id);
}

/** The hand-made ticket of that name. */
export function ticketOf(name: CaseName): Ticket {
  const ticket = TICKETS.find(({ subject }) => subject === CASES[name].subject);
  if (!ticket) throw new Error(`No ticket of the demo is called ${name}`);
  return ticket;
}

/** One line for lists: who it is for, or that nobody is named. */
export function requesterLine(ticket: Ticket): string {
  return ticket.requesters.map(calledBy).join(' and ') || 'No requester';
}
