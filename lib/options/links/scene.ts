/** Whose values the links are looked at with: a customer of this browser on one of their tickets, or the example. */
import type { CustomerFields, CustomerRecord, TicketSeen } from '../../customers/customer';
import { deskAt } from '../../desks/match';
import type { Person, Sighting } from '../../desks/desk';
import { say } from '../../locale/say';
import type { Spotted } from '../../messages/protocol';
import { mapOf } from '../../pack/map-of';
import type { Pack, Source } from '../../pack/pack';
import type { LinkScene } from '../../sidebar/link-values';

export const exampleCustomer = { name: 'Ada Example', email: 'ada@example.com' } as const;
export const exampleTicket = {
  key: 'example',
  id: '4711',
  subject: say('linkPreview.exampleSubject'),
} as const;

const exampleFacts = {
  name: exampleCustomer.name,
  email: exampleCustomer.email,
  externalId: 'CUST-1001',
  company: 'Example & Co',
  plan: 'Pro',
  stripeId: 'cus_Example1001',
} as const;

const facts = Object.keys(exampleFacts) as (keyof typeof exampleFacts)[];
const heardBefore = 20 * 60_000;

/** What a source could tell of the example: each value that it maps, and no other. */
function factsOf(source: Source): CustomerFields {
  const map = mapOf(source);
  const told = Object.fromEntries(
    facts.filter((field) => map[field]).map((field) => [field, exampleFacts[field]]),
  );
  const names = Object.keys(map.values ?? {});
  return {
    ...told,
    ...(names.length > 0 && { values: Object.fromEntries(names.map((name) => [name, `${name}-1001`])) }),
  };
}

/** The example on the pack's first desk, as if its sources had answered. `now` in epoch ms. */
export function exampleScene(
  pack: Pack,
  onTicket: boolean,
  now: number,
): LinkScene & { record: CustomerRecord } {
  const [desk] = pack.desks;
  const person: Person = { role: 'requester', hook: 'example', ...exampleCustomer };
  const record: CustomerRecord = {
    id: 'example',
    answers: pack.sources.map((source) => ({
      sourceId: source.id,
      label: source.label,
      status: 'ok',
      facts: factsOf(source),
    })),
    tickets: [],
    keys: [],
    related: [],
  };
  const { id, subject } = exampleTicket;
  const spotted =
    desk && onTicket
      ? spottedOn(desk.url, {
          desk: { type: desk.type, url: desk.url },
          ticket: { id, subject, bound: true },
          slot: 'shown',
          people: [person],
          self: { email: 'agent@example.com' },
          heardAt: now - heardBefore,
        })
      : null;
  return { spotted, person, record };
}

/** A customer of this browser. What only an open ticket tells (the agent, the last message's time) is not known here. */
export function knownScene(pack: Pack, record: CustomerRecord, ticket: TicketSeen | undefined): LinkScene {
  const url = ticket && URL.parse(ticket.url);
  const desk = url && deskAt(url, pack.desks);
  if (!ticket || !desk) return { spotted: null, record };
  const { id, subject } = ticket;
  const spotted = spottedOn(ticket.url, {
    desk: { type: desk.type, url: desk.url },
    ticket: { id, bound: true, ...(subject !== undefined && { subject }) },
    slot: 'absent',
    people: [],
  });
  return { spotted, record };
}

/** As a content script would have told it; nobody did, so it has no life. */
const spottedOn = (url: string, sighting: Sighting): Spotted => ({ sighting, url, life: '', seq: 0 });
