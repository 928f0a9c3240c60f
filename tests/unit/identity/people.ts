/** Short words for the sightings that the tests talk about. Everybody here is made up. */
import type { Person, Sighting } from '../../../lib/desks/desk';
import type { Agents } from '../../../lib/identity/team';

export const person = (marks: Partial<Person>): Person => ({ role: 'requester', hook: 'slot', ...marks });

export const jo = person({ email: 'jo@example.com', name: 'Jo Doe', deskId: '11' });
export const kim = person({ email: 'kim@example.org', name: 'Kim Lee', deskId: '12' });
export const alex = person({ email: 'alex@acme.example', name: 'Alex', deskId: '90' });

/** Nobody in particular works here. */
export const noAgents: Agents = { domains: [], emails: [] };

export const sighting = (parts: Partial<Omit<Sighting, 'ticket'>> & { bound?: boolean } = {}): Sighting => {
  const { bound = true, ...rest } = parts;
  return {
    desk: { type: 'rt', url: 'https://rt.acme.example/rt/' },
    ticket: { id: '7', bound },
    slot: 'shown',
    people: [],
    ...rest,
  };
};
