/** Whether a page still shows what the sidebar showed at a press: the last line before somebody else's account opens. */
import { withinBounds } from '../desks/bounds';
import type { DeskConfig } from '../desks/config';
import type { DeskAdapter, Person, Sighting } from '../desks/desk';
import type { PressBinding } from '../messages/press';

/** The ticket that was told last, and since which count ticket and people have been these. */
export interface Told {
  sighting: Sighting;
  href: string;
  since: number;
  seq: number;
}

const requesters = (people: readonly Person[]): Person[] => people.filter(({ role }) => role === 'requester');

/** By the mark that decides whose record is opened. */
const marksOf = (people: readonly Person[]): string[] =>
  requesters(people)
    .map(({ email, deskId, externalId, name }) => email?.toLowerCase() ?? deskId ?? externalId ?? name ?? '')
    .sort();

/** Whether two sightings are of one ticket and the same people, by the desk's own answer where it is there. */
function sameWhom(a: Sighting, b: Sighting): boolean {
  const print = ({ desk, ticket, people, confirmation }: Sighting) =>
    JSON.stringify([
      desk.type,
      desk.url,
      ticket.id,
      marksOf(Array.isArray(confirmation) ? confirmation : people),
    ]);
  return print(a) === print(b);
}

/** What was told last, with what is told now. An answer that names nobody new leaves what is on screen as it is. */
export function nextTold(
  last: Told | null,
  sighting: Sighting | null,
  href: string,
  seq: number,
): Told | null {
  if (!sighting) return null;
  return { sighting, href, seq, since: last && sameWhom(last.sighting, sighting) ? last.since : seq };
}

/** Whether two readings may be of one person: the strongest mark that both carry decides. */
function fits(a: Person, b: Person): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  for (const mark of ['deskId', 'externalId', 'name'] as const)
    if (a[mark] && b[mark]) return a[mark] === b[mark];
  return false;
}

const factsOf = (people: readonly Person[]): string =>
  JSON.stringify(
    requesters(people).map(({ email, name, externalId, deskId }) => [email, name, externalId, deskId]),
  );

/** Whether the people read now are those that were told. */
function samePeople(read: Sighting, { people, slot, confirmation }: Sighting): boolean {
  if (factsOf(read.people) === factsOf(people)) return true;
  // While a page is catching up its people are not told, and the desk's own answer stands alone: they must be its.
  if (people.length > 0 || slot !== 'absent' || !Array.isArray(confirmation)) return false;
  return requesters(read.people).every((person) => confirmation.some((other) => fits(person, other)));
}

/**
 * Reads the page anew, at this moment, and answers whether it is still the ticket and the people that were on screen.
 * The background holds the ticket's key against what this page told; here the count stands for it.
 */
export function stillShows(
  { seq }: Pick<PressBinding, 'seq'>,
  told: Told | null,
  adapter: DeskAdapter,
  desk: DeskConfig,
  { document, location }: Pick<Window, 'document' | 'location'>,
): boolean {
  if (!told || seq < told.since || seq > told.seq) return false;
  const url = new URL(location.href);
  const { sighting } = told;
  if (adapter.ticketId(url, desk) !== adapter.ticketId(new URL(told.href), desk)) return false;
  const read = adapter.read(document, url, desk);
  // A page that the adapter never could read is held to its address alone.
  if (!read) return !!sighting.missed?.includes('page');
  const seen = withinBounds(read);
  return seen?.ticket.id === sighting.ticket.id && samePeople(seen, sighting);
}
