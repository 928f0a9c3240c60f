import type { Person } from '../desks/desk';
import { addressKey } from '../identity/address';

/** The part of a person by which a customer is found. */
export type PersonKeys = Pick<Person, 'email' | 'deskId' | 'externalId'>;

/**
 * The aliases under which a person is kept, strongest first. A desk's ids are only unique on that desk, so they
 * carry its address; external ids are the company's own and hold everywhere.
 */
export function aliasKeys(person: PersonKeys, deskUrl: string | null): string[] {
  const keys: string[] = [];
  if (person.email) keys.push(`email:${addressKey(person.email)}`);
  if (person.deskId && deskUrl) keys.push(`desk:${deskUrl}#${person.deskId}`);
  if (person.externalId) keys.push(`external:${person.externalId}`);
  return keys;
}

/**
 * The one alias that decides which record a person has. An address that nobody is known by is a new customer, even
 * where the desk's id is known: people change desks' accounts, and a wrong match is worse than an empty record.
 */
export const decidingKey = (person: PersonKeys, deskUrl: string | null): string | undefined =>
  aliasKeys(person, deskUrl)[0];

const strengths = ['email:', 'desk:', 'external:'];
/** 0 is the strongest; -1 for what is no alias of a person. */
export const strengthOf = (key: string) => strengths.findIndex((prefix) => key.startsWith(prefix));

/**
 * The aliases that say most surely who somebody is: all of the strongest kind. A desk's id can pass to another person, and
 * with it to another record; what was said of an address stays with the address.
 */
export function strongestOf(keys: readonly string[]): string[] {
  const kind = Math.min(...keys.map(strengthOf).filter((strength) => strength >= 0));
  return keys.filter((key) => strengthOf(key) === kind);
}

/** Orders aliases as `aliasKeys` does, and those of one kind by their text. */
export const byStrength = (a: string, b: string): number =>
  strengthOf(a) - strengthOf(b) || (a < b ? -1 : a > b ? 1 : 0);

/** Whether an alias says who somebody is; others are only ways to a record. */
export const isPersonKey = (key: string): boolean => strengthOf(key) >= 0;

/** The alias under which a record is found by the key of a link that was shared. */
export const shareAlias = (key: string): string => `key:${key}`;
