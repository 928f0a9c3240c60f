/** Looking into a pack that may be wrong anywhere: what is not there, or is something else, is simply not found. */
import type { Json } from './json';
import { childPointer } from './pointer';

/** What stands under `key` in an object. */
export function member(value: Json | undefined, key: string): Json | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of the list under `key`. */
export function items(value: Json | undefined, key: string): Json[] {
  const list = member(value, key);
  return Array.isArray(list) ? list : [];
}

/** The keys and texts of the object under `key`, without what is no text. */
export function texts(value: Json | undefined, key: string): [key: string, text: string][] {
  const map = member(value, key);
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
  return Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** The text under `key`, if there is one. */
export function textAt(value: Json | undefined, key: string): string | undefined {
  const text = member(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** `below('', 'links', 0, 'url')` is `/links/0/url`. */
export const below = (parent: string, ...keys: (string | number)[]): string =>
  keys.reduce<string>(childPointer, parent);
