import type { Person } from '../desks/desk';
import { addressKey, sameAddress } from './address';

/** A stable name for a person within one ticket: by address, else by an id, else by the exact name. */
export function candidateKey(person: Pick<Person, 'email' | 'deskId' | 'externalId' | 'name'>): string {
  if (person.email) return `email:${addressKey(person.email)}`;
  if (person.deskId) return `desk:${person.deskId}`;
  if (person.externalId) return `external:${person.externalId}`;
  return `name:${person.name ?? ''}`;
}

/**
 * Whether two readings may speak of one person. The strongest mark that both carry decides alone: people with
 * different addresses stay different, whatever else they share. An ambiguous text equals a name or an address.
 */
export function samePerson(a: Person, b: Person): boolean {
  if (a.email && b.email) return sameAddress(a.email, b.email);
  if (a.deskId && b.deskId) return a.deskId === b.deskId;
  if (a.externalId && b.externalId) return a.externalId === b.externalId;
  return (a.name !== undefined && a.name === b.name) || isTextOf(a, b) || isTextOf(b, a);
}

function isTextOf(text: Person, person: Person): boolean {
  return !!text.ambiguous && !!text.name && !!person.email && sameAddress(text.name, person.email);
}

/**
 * The requesters among the people, each once, in an order that does not depend on the order they were read in.
 * People of any other role are dropped here, once, so that nothing behind this line can see them.
 */
export function requesters(people: readonly Person[]): Person[] {
  const found = new Map<string, Person>();
  const tidied = people.filter((person) => person.role === 'requester').map(tidy);
  for (const person of tidied.sort((a, b) => compare(sortKey(a), sortKey(b)))) {
    const key = candidateKey(person);
    if (key !== 'name:') found.set(key, { ...person, ...found.get(key) });
  }
  return [...found.values()];
}

/** Without blank values, without whatever else the object carries, and an ambiguous text without an address. */
function tidy(person: Person): Person {
  const { role, hook, ambiguous } = person;
  const clean: Person = { role, hook };
  for (const field of ['email', 'name', 'externalId', 'deskId'] as const) {
    const value = person[field]?.trim();
    if (!value || (ambiguous && field === 'email')) continue;
    clean[field] = field === 'name' ? value.normalize('NFC') : value;
  }
  if (ambiguous) clean.ambiguous = true;
  return clean;
}

function sortKey(person: Person): string {
  const { deskId, externalId, name, hook, email } = person;
  const marks = [candidateKey(person), deskId, externalId, name, person.ambiguous ? 1 : 0, hook, email];
  return marks.map((mark) => mark ?? '').join('\u0000');
}

/** By code units: the order may not depend on the agent's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
