/** The few kinds of value that a pack is made of, each with its message in plain words. */
import * as v from 'valibot';
import { say } from '../locale/say';
import type { Rule } from './address-rules';
import { nearWords } from '../text/near';

const notAnObject = () => say('pack.mustBeObject');

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : say('pack.or', { first: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' });
}

/** Text that is not blank and keeps `rule`. */
export function textThat(rule: Rule) {
  return v.pipe(
    v.string(() => say('pack.mustBeText')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const message = dataset.value.trim() ? rule(dataset.value) : say('pack.empty');
      if (message) addIssue({ message });
    }),
  );
}

export const text = textThat(() => null);

/** What things are known by within a pack. */
export const id = textThat((value) =>
  !/^[\w.-]{1,64}$/.test(value)
    ? say('pack.id')
    : // Things are kept by their id, and these name what every object has.
      value in {}
      ? say('pack.reserved', { value })
      : null,
);

export const flag = v.boolean(() => say('pack.mustBeFlag'));

export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, (issue) => notOneOf(issue.input, words));
}

export function listOf<T extends v.GenericSchema>(item: T) {
  return v.array(item, () => say('pack.mustBeList'));
}

/** An object with these keys and no others: a mistyped key is a problem, not silence. */
export function fields<T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries).filter((key) => !key.startsWith('$'));
  return v.objectWithRest(entries, v.never(STRANGER + keys.join(' ')), (issue) =>
    issue.path ? say('pack.missing') : notAnObject(),
  );
}

/** A message is made before valibot knows which key it is about: so this is followed by the keys that are known. */
const STRANGER = '\0 ';

/** What an issue says; of a key that is not known, with the one that may have been meant. */
export function messageOf({ message, path }: v.BaseIssue<unknown>): string {
  if (!message.startsWith(STRANGER)) return message;
  return unknownKey(String(path?.at(-1)?.key), message.slice(STRANGER.length).split(' '));
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
  return v.variant(key, options, (issue) => (issue.path ? notOneOf(issue.input, words) : notAnObject()));
}

/** For `fields` and `shapes`: a list is an object to JavaScript, but not to the person who wrote it. */
export function noList<T extends v.GenericSchema>(
  schema: T,
): v.GenericSchema<v.InferInput<T>, v.InferOutput<T>> {
  return v.lazy((input) => (Array.isArray(input) ? v.never(notAnObject) : schema));
}

function notOneOf(input: unknown, words: readonly string[]): string {
  if (input === undefined) return say('pack.missingOf', { words: either(words) });
  return notAmong(input, words);
}

/** For a word that stands where one of `words` must. */
export function notAmong(input: unknown, words: readonly string[]): string {
  const near = typeof input === 'string' ? nearWords(input, words) : [];
  const told = { word: JSON.stringify(input), words: either(words) };
  return near.length > 0
    ? say('pack.unknownWordMeant', { ...told, near: eitherQuoted(near) })
    : say('pack.unknownWord', told);
}

/** For a key that stands where one of `known` may: of an object, or of the fields of a preset. */
export function unknownKey(
  key: string,
  known: readonly string[],
  where: 'object' | 'field' = 'object',
): string {
  const near = nearWords(key, known);
  const keys = either(known);
  if (near.length === 0) return say(where === 'field' ? 'pack.unknownField' : 'pack.unknownKey', { keys });
  const meant = { keys, near: eitherQuoted(near) };
  return say(where === 'field' ? 'pack.unknownFieldMeant' : 'pack.unknownKeyMeant', meant);
}

const eitherQuoted = (words: readonly string[]): string => either(words.map((word) => `"${word}"`));
