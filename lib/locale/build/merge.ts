/** From message files to what browsers read: `_locales/<language>/messages.json`. */
import { COUNTED } from '../counted';
import type { Messages } from './areas';

/** Languages that are written from right to left, by CLDR's word. */
const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The content of `messages.json`. Browsers take `$` for a place of their own: of a row of dollar signs they drop one
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n, and Firefox alike), so each row gets one more.
 * `language` and `direction` tell in which language a browser ended up.
 */
export function mergeMessages(language: string, messages: Messages): string {
  const merged: Record<string, { message: string }> = {
    language: { message: language },
    direction: { message: RIGHT_TO_LEFT.has(language.split('_')[0] ?? '') ? 'rtl' : 'ltr' },
  };
  for (const [name, text] of flat(messages)) {
    if (name in merged) throw new Error(`The message ${name} of ${language} stands there twice.`);
    merged[name] = { message: text.replaceAll(/\$+/g, (row) => `${row}$`) };
  }
  return `${JSON.stringify(merged, null, 2)}\n`;
}

/** Each text under the name that browsers know it by: `area_name`, and `area_name_one` for a plural form. */
export function flat(messages: Messages): [name: string, text: string][] {
  return [...messages].flatMap(([key, message]) => {
    const name = key.replace('.', '_');
    if (typeof message === 'string') return [[name, message]];
    const forms = Object.entries(message).map(([form, text]): [string, string] => [`${name}_${form}`, text]);
    return [[name, COUNTED], ...forms];
  });
}
