/**
 * What Deskside says, in the browser's language. The messages stand in `lib/locale/messages/<language>/<area>.json`;
 * their keys and places are typed from the English ones. Texts are read when a script starts, so that one that the
 * browser has cut off, after an update, can still say so.
 */
import { browser } from '@wxt-dev/browser';
import { COUNTED } from './counted';
import { language } from './language';

export type MessageKey = keyof DesksideMessages;
/** Messages without plural forms. */
export type PlainKey = {
  [K in MessageKey]: DesksideMessages[K] extends [{ n: number }] ? never : K;
}[MessageKey];

type Values = Readonly<Record<string, string | number>>;

/**
 * The message, filled. A number is written as the language writes it; what must not be, an id or a year, is given as
 * text. Where the message has plural forms, `n` decides.
 */
export function say<K extends MessageKey>(key: K, ...given: DesksideMessages[K]): string {
  const [values] = given as [Values?];
  const name = key.replace('.', '_');
  const count = values?.['n'];
  const plain = browser.i18n.getMessage(name);
  const text =
    plain === COUNTED
      ? browser.i18n.getMessage(`${name}_${new Intl.PluralRules(language).select(Number(count))}`)
      : plain;
  return values ? fill(text, values) : text;
}

/** A message that is still to be said: pure code answers it, and whoever shows it says it. */
export interface Unsaid {
  key: PlainKey;
  values?: Readonly<Record<string, string | number | Unsaid>>;
}

/** What `unsaid` says; of values that are messages themselves, what they say. */
export const sayUnsaid = ({ key, values = {} }: Unsaid): string =>
  fill(
    wording(key),
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? sayUnsaid(value) : value,
      ]),
    ),
  );

/** The message with its places left as they are, for `Words` and for `fill`. */
export const wording = (key: PlainKey): string => browser.i18n.getMessage(key.replace('.', '_'));

/** Puts values into the places of a text. What a value brings along is not filled again. */
export const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? place);
  });
