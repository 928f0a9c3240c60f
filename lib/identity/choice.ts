import type { Person } from '../desks/desk';
import { sameAddress } from './address';
import { candidateKey } from './person';

/** How the agent's choice for a ticket is remembered. */
export type Choice = Pick<Person, 'email' | 'deskId' | 'externalId' | 'name'>;

/**
 * The candidate that the agent chose earlier, if exactly one still fits. By address, else by an id; by name only
 * where the choice never had anything better and the candidate has nothing better either.
 */
export function chosenAmong(candidates: readonly Person[], choice: Choice | undefined): Person | undefined {
  if (!choice) return undefined;
  const fitting = candidates.filter((person) => fits(person, choice));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(person: Person, choice: Choice): boolean {
  if (choice.email && person.email) return sameAddress(choice.email, person.email);
  if (choice.deskId && person.deskId) return choice.deskId === person.deskId;
  if (choice.externalId && person.externalId) return choice.externalId === person.externalId;
  return candidateKey(choice) === candidateKey(person);
}
