import type { FactsMap } from '../pack/pack';
import { valueAtPointer } from './pointer';

/** Where the pack points for who somebody is. */
const WHO = ['name', 'email', 'emails', 'externalId', 'stripeId'] as const;
/** Of a list of these, an entry is one of several customers itself. */
const IDS = ['externalId', 'stripeId'] as const;

/**
 * Pointers to the lists of several customers in an answer, one of whom the pack points to by their place. Those are lists
 * with more than one entry within which it looks for who somebody is; where it looks for nothing of the kind, those that
 * everything it points to is within. What else a customer has several of (orders, tags) may be named by its place.
 */
export function severalCustomers(map: FactsMap, answer: unknown): string[] {
  const through = (pointer: string, last = false) =>
    listsThrough(pointer, last).filter((list) => hasSeveral(valueAtPointer(answer, list)));
  const who = WHO.flatMap((name) => map[name] ?? []);
  if (who.length > 0) {
    const ids = IDS.flatMap((name) => map[name] ?? []);
    return [...who.flatMap((pointer) => through(pointer)), ...ids.flatMap((id) => through(id, true))];
  }
  const { plan, company, avatar, fields = [], values = {} } = map;
  const others = [plan, company, avatar, ...fields.map(({ pointer }) => pointer), ...Object.values(values)];
  const [first = [], ...more] = others.flatMap((pointer) =>
    pointer === undefined ? [] : [through(pointer)],
  );
  return first.filter((list) => more.every((lists) => lists.includes(list)));
}

/** Pointers to what would be lists on the way of a pointer; with `last`, also where it ends at an entry. */
function listsThrough(pointer: string, last: boolean): string[] {
  const tokens = pointer.split('/');
  return tokens.flatMap((token, at) =>
    at > 0 && /^\d+$/.test(token) && (last || at < tokens.length - 1) ? [tokens.slice(0, at).join('/')] : [],
  );
}

const hasSeveral = (value: unknown): boolean => Array.isArray(value) && value.length > 1;
