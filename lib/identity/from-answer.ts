import type { Person, Sighting } from '../desks/desk';
import type { Finding } from './finding';
import { requesters, samePerson } from './person';
import type { Aside } from './team';

/**
 * What page and desk's own answer say together. The answer was asked for this very ticket id, so it decides
 * wherever the page is silent or vague; where the two name different people, nobody is taken.
 * @param page the page's requesters
 * @param answer the requesters of the desk's answer
 */
export function fromAnswer(sighting: Sighting, page: Person[], answer: Person[], aside: Aside): Finding {
  if (page.length === 0) {
    const agreed = sighting.slot !== 'empty' || answer.length === 0;
    if (agreed) return { sure: true, people: answer, why: answer.length ? 'confirmed' : 'empty' };
    return { sure: false, people: answer, why: sighting.ticket.bound ? 'mismatch' : 'unsettled' };
  }
  if (!sighting.ticket.bound) {
    // Nothing is taken from a late page, not even a name: the answer's own words stand.
    const confirmed = page.every((person) => answer.some((other) => samePerson(person, other)));
    return { sure: confirmed, people: answer, why: confirmed ? 'confirmed' : 'unsettled' };
  }

  const agreed = page.some((person) => answer.some((other) => samePerson(person, other)));
  const { known, doubtful, decided } = pair(page, answer);
  const isCustomer = (person: Person) => !aside(person);
  const sure = (agreed || decided) && (known.some(isCustomer) || !doubtful.some(isCustomer));
  return { sure, people: requesters([...known, ...doubtful]), why: sure ? 'confirmed' : 'mismatch' };
}

/** The answer's people with what the page knows of them, and the page's people whom the answer does not know. */
function pair(page: Person[], answer: Person[]): { known: Person[]; doubtful: Person[]; decided: boolean } {
  const partners = new Map<Person, Person>();
  for (const person of page) {
    const [match, ...others] = answer.filter((other) => samePerson(person, other));
    if (match && !others.length && page.filter((other) => samePerson(other, match)).length === 1) {
      partners.set(match, person);
    }
  }
  const known = answer.map((person) => merge(partners.get(person), person));
  const unpaired = page.filter((person) => ![...partners.values()].includes(person));
  const texts = unpaired.filter((person) => person.ambiguous);
  // An ambiguous text may be a login that the answer spells otherwise: one such text per person it can stand for.
  const decided = texts.length > 0 && texts.length <= answer.length - partners.size;
  return { known, doubtful: decided ? unpaired.filter((person) => !person.ambiguous) : unpaired, decided };
}

function merge(shown: Person | undefined, answered: Person): Person {
  if (!shown) return answered;
  const { ambiguous, name, ...rest } = shown;
  return { ...rest, ...(name && !ambiguous && { name }), ...answered, hook: shown.hook };
}
