import type { FactsMap } from '../pack/pack';
import { valueAtPointer } from './pointer';
import { textOf } from './texts';

/**
 * What stands where the pack points to, to tell whose facts an answer holds: `none` where the pack points nowhere or
 * nothing is there, `unreadable` where something is there that is no address or id, which is what a wrong pointer finds.
 */
export type Mark = 'none' | 'unreadable' | readonly string[];

export interface Marks {
  email: Mark;
  externalId: Mark;
  /** Which of the two the pack points to. */
  mapped: readonly ('email' | 'externalId')[];
}

/** Never throws. */
export function marksAt(map: FactsMap, answer: unknown): Marks {
  const at = (pointer: string | undefined) =>
    pointer === undefined ? undefined : valueAtPointer(answer, pointer);
  return {
    email: together(textMark(at(map.email)), listMark(at(map.emails))),
    externalId: textMark(at(map.externalId)),
    mapped: [
      ...((map.email ?? map.emails) === undefined ? [] : (['email'] as const)),
      ...(map.externalId === undefined ? [] : (['externalId'] as const)),
    ],
  };
}

/** The texts of a list that can be addresses. */
export function addressesIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [];
  const texts = list.flatMap((item: unknown) => (typeof item === 'string' ? item.trim() : []));
  // An address that was cut would be another address.
  return texts.filter((text) => text.includes('@') && text.length <= 320);
}

function textMark(value: unknown): Mark {
  if (isNothing(value)) return 'none';
  const text = typeof value === 'boolean' ? undefined : textOf(value);
  return text === undefined ? 'unreadable' : [text];
}

function listMark(value: unknown): Mark {
  if (isNothing(value) || (Array.isArray(value) && value.length === 0)) return 'none';
  const addresses = addressesIn(value);
  return addresses.length > 0 ? addresses : 'unreadable';
}

/** What can be read goes before what cannot. */
function together(one: Mark, other: Mark): Mark {
  const texts = [one, other].flatMap((mark) => (typeof mark === 'string' ? [] : mark));
  if (texts.length > 0) return texts;
  return one === 'unreadable' || other === 'unreadable' ? 'unreadable' : 'none';
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
