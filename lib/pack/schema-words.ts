/** The few kinds of value that a pack is made of, each with its message in plain words. */
import * as v from 'valibot';
import type { Rule } from './address-rules';
import { nearWords } from './near';

const notAnObject = 'must be an object in { }';

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Text that is not blank and keeps `rule`. */
export function textThat(rule: Rule) {
  return v.pipe(
    v.string('must be a text in double quotes'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const message = dataset.value.trim() ? rule(dataset.value) : 'must not be empty';
      if (message) addIssue({ message });
    }),
  );
}

export const text = textThat(() => null);

/** What things are known by within a pack. */
export const id = textThat((value) =>
  !/^[\w.-]{1,64}$/.test(value)
    ? 'must be made of 1 to 64 letters, digits, dots, - or _'
    : // Things are kept by their id, and these name what every object has.
      value in {}
      ? `cannot be ${value}`
      : null,
);

export const flag = v.boolean('must be true or false, without quotes');

export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, (issue) => notOneOf(issue.input, words));
}

export function listOf<T extends v.GenericSchema>(item: T) {
  return v.array(item, 'must be a list in [ ]');
}

/** An object with these keys and no others: a mistyped key is a problem, not silence. */
export function fields<T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries).filter((key) => !key.startsWith('$'));
  const message = `is not known here: this place takes ${either(keys)}`;
  keysTold.set(message, keys);
  return v.objectWithRest(entries, v.never(message), (issue) => (issue.path ? 'is missing' : notAnObject));
}

/** A message is made before valibot knows which key it is about. */
const keysTold = new Map<string, readonly string[]>();

/** What an issue says; of a key that is not known, with the one that may have been meant. */
export function messageOf({ message, path }: v.BaseIssue<unknown>): string {
  const keys = keysTold.get(message);
  return keys ? `is not known here: ${meant(String(path?.at(-1)?.key), keys)}` : message;
}

/** An object whose keys are the team's own words, each kept to `name`. */
export function mapOf<T extends v.GenericSchema<unknown, string>>(name: Rule, value: T) {
  const key = v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? name(dataset.value) : null;
      if (message) addIssue({ message });
    }),
  );
  return noList(v.record(key, value, notAnObject));
}

/** Objects of several shapes, told apart by the word under `key`. */
export function shapes<K extends string, T extends v.VariantOptions<K>>(
  key: K,
  words: readonly string[],
  options: T,
) {
  return v.variant(key, options, (issue) => (issue.path ? notOneOf(issue.input, words) : notAnObject));
}

/** For `fields` and `shapes`: a list is an object to JavaScript, but not to the person who wrote it. */
export function noList<T extends v.GenericSchema>(
  schema: T,
): v.GenericSchema<v.InferInput<T>, v.InferOutput<T>> {
  return v.lazy((input) => (Array.isArray(input) ? v.never(notAnObject) : schema));
}

function notOneOf(input: unknown, words: readonly string[]): string {
  if (input === undefined) return `is missing: it takes ${either(words)}`;
  return notAmong(input, words);
}

/** For a word that stands where one of `words` must. */
export function notAmong(input: unknown, words: readonly string[]): string {
  const taken = `it takes ${either(words)}`;
  const near = typeof input === 'string' ? nearWords(input, words) : [];
  return `does not know ${JSON.stringify(input)}: ${suggested(near, taken)}`;
}

/** For a key that stands where one of `keys` may. */
export function meant(key: string, keys: readonly string[], place = 'this place'): string {
  return suggested(nearWords(key, keys), `${place} takes ${either(keys)}`);
}

function suggested(near: readonly string[], taken: string): string {
  if (near.length === 0) return taken;
  const quoted = near.map((word) => `"${word}"`);
  return `did you mean ${either(quoted)}? ${taken.charAt(0).toUpperCase()}${taken.slice(1)}`;
}
