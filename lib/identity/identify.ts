import type { Person, Sighting } from '../desks/desk';
import type { Choice } from './choice';
import { chosenAmong } from './choice';
import type { Finding } from './finding';
import { fromAnswer } from './from-answer';
import { fromGuesses } from './from-guesses';
import { fromPage } from './from-page';
import type { Identity } from './identity';
import { requesters, samePerson } from './person';
import type { Agents, Aside } from './team';
import { asideFor, withColleague } from './team';

/** What this browser remembers about one ticket. */
export interface TicketMemory {
  /** Whom the agent chose for it. */
  choice?: Choice;
  /** Who was shown for it last, and when (epoch ms). */
  seen?: Person & { at: number };
}

/** What every result is bound to: `<desk type>:<desk base>#<ticket id>`. */
export function ticketKey(sighting: Pick<Sighting, 'desk' | 'ticket'>): string {
  return `${sighting.desk.type}:${sighting.desk.url}#${sighting.ticket.id}`;
}

/** The desk's address in such a key. */
export const deskIn = (key: string): string | null => /^[^:]*:([^#]*)#/.exec(key)?.[1] ?? null;

/** Says who the customer of a ticket is and why, or that it cannot be told. Pure; never throws on any sighting. */
export function identify(sighting: Sighting, memory: TicketMemory, agents: Agents): Identity {
  const aside = asideFor(sighting.self, agents);
  const page = requesters(sighting.people);
  const seen = requesters(memory.seen ? [memory.seen] : []).find((person) => !person.ambiguous);
  const named = Array.isArray(sighting.confirmation)
    ? fromAnswer(sighting, page, requesters(sighting.confirmation), aside)
    : fromPage(sighting, page, seen, aside);
  const finding = withGuesses(named, sighting, aside, agents);

  const identity = { ticketKey: ticketKey(sighting), ...settle(finding, aside, agents) };
  const also = finding === 'looking' ? [] : (finding.also ?? []);
  const chosen = chosenAmong([...identity.candidates, ...also], memory.choice);
  if (!chosen) return identity;
  return { ...identity, state: 'one', ...shown(chosen, 'chosen', agents) };
}

/** Where nobody is named, or somebody from memory alone on a page that cannot be read, guesses stand beside. */
function withGuesses(named: Finding, sighting: Sighting, aside: Aside, agents: Agents): Finding {
  if (named === 'looking' || !(named.why === 'unread' || (named.why === 'remembered' && !named.sure)))
    return named;
  const guessed = fromGuesses(sighting, aside, agents);
  if (!guessed || guessed === 'looking') return named;
  if (named.why === 'unread') return guessed;
  // Whoever it was last may not be offered alone: the one who is there now may be the found one.
  const others = guessed.people.filter((person) => !named.people.some((known) => samePerson(known, person)));
  return { ...named, people: [...named.people, ...others], ...(guessed.also && { also: guessed.also }) };
}

type Verdict = Omit<Identity, 'ticketKey'>;

function settle(finding: Finding, aside: Aside, agents: Agents): Verdict {
  if (finding === 'looking') return { state: 'looking', candidates: [], why: [] };
  const { sure, people, why } = finding;
  const customers = people.filter((person) => !aside(person));
  const [person, ...others] = customers;

  if (!person && people.length > 0) {
    const reasons = people.map(aside);
    const codes = (['self', 'agent'] as const).filter((code) => reasons.includes(code));
    return { state: 'none', candidates: people, why: codes };
  }
  if (!sure) return { state: 'unsure', candidates: customers, why: [why] };
  if (!person) return { state: 'none', candidates: [], why: [why] };
  if (others.length > 0) return { state: 'several', candidates: customers, why: ['several-requesters'] };
  if (person.ambiguous) return { state: 'unsure', candidates: customers, why: ['ambiguous'] };
  return { state: 'one', ...shown(person, why, agents) };
}

function shown(
  person: Person,
  why: Verdict['why'][number],
  agents: Agents,
): Pick<Verdict, 'person' | 'candidates' | 'why'> {
  return { person, candidates: [], why: withColleague(why, person, agents) };
}
