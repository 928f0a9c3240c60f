import type { Json } from '../../../lib/cards/card';
import { cardTexts as t } from '../texts';
import { humanise } from './humanise';

export type Single = Exclude<Json, Json[] | { [key: string]: Json }>;

export interface Entry {
  /** As the JSON has it; of a list's entries, the list's own key. */
  key: string;
  label: string;
  value: Json;
}

export const isSingle = (value: Json): value is Single => typeof value !== 'object' || value === null;

const isEmpty = (value: Json): boolean => !isSingle(value) && Object.keys(value).length === 0;

/** A list or an object without anything in it says as much as no value. */
export const singleOf = (value: Json): Single | undefined =>
  isSingle(value) ? value : isEmpty(value) ? null : undefined;

/** What people call a thing by, best first. */
const NAMES = ['name', 'title', 'label', 'subject', 'number', 'id', 'key', 'email', 'type'];

/** An entry of a list, named by what it says of itself. */
function nameOf(value: Json, at: number): string {
  if (isSingle(value) || Array.isArray(value)) return t.item(at + 1);
  for (const wanted of NAMES) {
    const key = Object.keys(value).find((own) => own.toLowerCase() === wanted);
    const name = key === undefined ? undefined : value[key];
    if ((typeof name === 'string' && name.trim() !== '') || typeof name === 'number') {
      const text = String(name).trim().slice(0, 80);
      return /^\d+$/.test(text) ? `#${text}` : text;
    }
  }
  return t.item(at + 1);
}

/** What is in a list or an object, in its own order. */
export function entriesOf(key: string, value: Json[] | { [key: string]: Json }): Entry[] {
  if (Array.isArray(value)) return value.map((item, at) => ({ key, label: nameOf(item, at), value: item }));
  return Object.entries(value).map(([own, item]) => ({ key: own, label: humanise(own), value: item }));
}

/** A list of single values: drawn as one, without a label for each. */
export const isPlainList = (value: Json): value is Single[] => Array.isArray(value) && value.every(isSingle);

/** Whether a branch is small enough to stand open from the start. */
export function isSmall(value: Json, depth: number): boolean {
  if (isSingle(value)) return true;
  const entries = Object.values(value);
  return depth <= 1 && entries.length <= 6 && entries.every((entry) => singleOf(entry) !== undefined);
}
