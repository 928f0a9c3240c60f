import type { Guess, Person, Sighting } from '../desks/desk';
import { addressKey } from './address';
import type { Finding } from './finding';
import { requesters, samePerson } from './person';
import { isColleague, type Agents, type Aside } from './team';

/** Whoever has this share of the best one's weight or more may be meant just as well. */
const CLOSE = 0.8;

/**
 * Whom the generic reader's finds may mean, where neither page nor desk name anybody; `null` for nobody. Never sure:
 * the agent says who it is. Colleagues are left out, for their addresses stand all over a desk, unless they are this
 * desk's customers.
 */
export function fromGuesses(sighting: Sighting, aside: Aside, agents: Agents): Finding | null {
  const { guesses = [], slot, people } = sighting;
  if (slot !== 'absent') return null;
  const others = people.filter(({ role }) => role !== 'requester');
  const isCustomer = (person: Person) =>
    !aside(person) && !others.some((other) => samePerson(other, person)) && !isColleague(person, agents);

  const found: { person: Person; weight: number }[] = [];
  for (const { email, name, hook, weight } of guesses.toSorted(byWeight)) {
    const [person] = requesters([{ role: 'requester', email, ...(name && { name }), hook }]);
    if (!person?.email || !isCustomer(person)) continue;
    if (!found.some((other) => samePerson(other.person, person))) found.push({ person, weight });
  }
  const [best] = found;
  if (!best) return null;
  const isClose = ({ weight }: { weight: number }) => weight >= best.weight * CLOSE;
  const close = found.filter(isClose).map(({ person }) => person);
  return {
    sure: false,
    people: close,
    also: found.filter((one) => !isClose(one)).map(({ person }) => person),
    why: close.length > 1 ? 'guessed-several' : 'guessed',
  };
}

/** In an order that does not depend on the page's, down to the last mark. */
const byWeight = (a: Guess, b: Guess): number =>
  b.weight - a.weight || (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);
const sortKey = ({ email, hook, name }: Guess) => JSON.stringify([addressKey(email), email, hook, name]);
