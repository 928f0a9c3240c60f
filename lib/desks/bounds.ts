/** How much of a page is reported: what arrives at the background is bounded there, so it is bounded here first. */
import type { Person, Sighting } from './desk';

export const longestText = 500;
export const mostPeople = 50;

const clip = (text: string): string => text.slice(0, longestText);

function clipPerson(person: Person): Person {
  const clipped: Person = { ...person };
  for (const field of ['email', 'name', 'externalId', 'deskId'] as const) {
    const value = person[field];
    if (value !== undefined) clipped[field] = clip(value);
  }
  return clipped;
}

/** Requesters first: however many others a ticket has, none of them may crowd a requester out. */
const clipPeople = (people: Person[]): Person[] =>
  people
    .toSorted((a, b) => Number(b.role === 'requester') - Number(a.role === 'requester'))
    .slice(0, mostPeople)
    .map(clipPerson);

/** The sighting within the bounds; `null` for a ticket id so long that it can be none. */
export function withinBounds(sighting: Sighting): Sighting | null {
  const { ticket, people, confirmation } = sighting;
  if (ticket.id.length > longestText) return null;
  return {
    ...sighting,
    ticket: {
      ...ticket,
      ...(ticket.label !== undefined && { label: clip(ticket.label) }),
      ...(ticket.subject !== undefined && { subject: clip(ticket.subject) }),
    },
    people: clipPeople(people),
    ...(confirmation !== undefined && {
      confirmation: Array.isArray(confirmation) ? clipPeople(confirmation) : confirmation,
    }),
  };
}
