import type { Person, Sighting } from '../desks/desk';
import type { Finding } from './finding';
import { samePerson } from './person';
import type { Aside } from './team';

/** Nothing that could be looked up: a bare name or desk id, which only the desk's own answer can complete. */
function isVague(person: Person): boolean {
  return !!person.ambiguous || !(person.email || person.externalId);
}

/**
 * What the page alone says, while the desk's own answer is on its way or not to be had.
 * @param page the page's requesters
 * @param seen who was seen on this ticket before
 */
export function fromPage(
  sighting: Sighting,
  page: Person[],
  seen: Person | undefined,
  aside: Aside,
): Finding {
  const pending = sighting.confirmation === 'pending';
  const customers = page.filter((person) => !aside(person));

  if (page.length === 0 && sighting.slot !== 'empty') {
    // A page that should show its requester and does not may have changed hands since: memory is no evidence there.
    // Of a custom desk nobody knows which of its pages should.
    const unreadable = sighting.desk.type !== 'custom' && !!sighting.missed?.length;
    if (pending && unreadable) return 'looking';
    if (seen) return { sure: !unreadable, people: [seen], why: 'remembered' };
    return pending ? 'looking' : { sure: true, people: [], why: 'unread' };
  }
  // From here on the page said something, and an unbound page may have said it about the ticket before.
  if (!sighting.ticket.bound) {
    return pending ? 'looking' : { sure: false, people: customers, why: 'unsettled' };
  }
  if (page.length === 0) return pending ? 'looking' : { sure: true, people: [], why: 'empty' };

  if (pending && customers.length > 0 && customers.every(isVague)) {
    // A page that shows somebody else by now takes the memory back.
    const fits = seen && customers.every((person) => samePerson(person, seen));
    return fits ? { sure: true, people: [seen], why: 'remembered' } : 'looking';
  }
  return { sure: true, people: page, why: 'read' };
}
