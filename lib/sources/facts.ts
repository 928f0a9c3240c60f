import type { CustomerFields } from '../customers/customer';
import type { FactsMap } from '../pack/pack';
import { addressesIn, marksAt, type Marks } from './marks';
import { valueAtPointer } from './pointer';
import { isSecure } from './secure-url';
import { severalCustomers } from './several';
import { addressOf, textOf, wholeTextOf } from './texts';

/** What an answer, or an entry of its list, says of one customer. */
export interface Told {
  facts: CustomerFields;
  /** Their other addresses, each as the source writes it. */
  addresses: string[];
  /** Whom it says it is about. */
  marks: Marks;
}

/** One person has some addresses; more is a list of something else. */
const MOST_ADDRESSES = 20;

/**
 * What stands in an answer where the pack points to; everything else in it is dropped, and so is what is of one of several
 * customers, whose place in a list says nothing. Never throws.
 */
export function factsAt(map: FactsMap, answer: unknown): Told {
  const lists = severalCustomers(map, answer);
  const at = (pointer: string | undefined) =>
    pointer === undefined || lists.some((list) => pointer.startsWith(`${list}/`))
      ? undefined
      : valueAtPointer(answer, pointer);

  const facts: CustomerFields = {};
  for (const name of ['name', 'email', 'externalId', 'company', 'plan', 'stripeId'] as const) {
    const value = at(map[name]);
    const text = typeof value === 'boolean' ? undefined : textOf(value);
    if (text !== undefined) facts[name] = text;
  }
  const avatar = addressOf(at(map.avatar), isSecure);
  if (avatar !== undefined) facts.avatar = avatar;
  const fields = (map.fields ?? []).flatMap(({ label, pointer }) => {
    const value = textOf(at(pointer));
    return value === undefined ? [] : [{ label, value }];
  });
  if (fields.length > 0) facts.fields = fields;
  const values = Object.entries(map.values ?? {}).flatMap(([name, pointer]) => {
    const text = wholeTextOf(at(pointer));
    return text === undefined ? [] : [[name, text] as const];
  });
  if (values.length > 0) facts.values = Object.fromEntries(values);
  const addresses = addressesIn(at(map.emails)).slice(0, MOST_ADDRESSES);
  return { facts, addresses, marks: marksAt(map, answer) };
}

export const isEmpty = ({ facts }: Told): boolean => Object.keys(facts).length === 0;
