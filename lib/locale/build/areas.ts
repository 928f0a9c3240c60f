/**
 * Reads the message files of one language: `lib/locale/messages/<language>/<area>.json`. Runs when Deskside is built
 * and in tests, never in a browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from '../../pack/json';

/** A text, or a text for each plural form that the language has: `one`, `few`, `other`. */
export type Message = string | Record<string, string>;
/** By `area.name`. */
export type Messages = ReadonlyMap<string, Message>;

const folder = join(dirname(fileURLToPath(import.meta.url)), '../messages');

/** What browsers allow in the name of a message. `_` is ours: it stands between an area, a name and a plural form. */
const NAME = /^[a-z][a-zA-Z0-9]*$/;
const FORM = /^(zero|one|two|few|many|other)$/;

/** The languages that Deskside speaks, English first. */
export const languages = (): string[] => ['en', ...readdirSync(folder).filter((name) => name !== 'en')];

/** All messages of a language. Throws what is wrong and where, so that a build with a mistake ends. */
export function readLanguage(language: string): Messages {
  const messages = new Map<string, Message>();
  for (const file of readdirSync(join(folder, language)).sort()) {
    const area = basename(file, '.json');
    for (const [name, message] of readArea(`${language}/${file}`)) messages.set(`${area}.${name}`, message);
  }
  return messages;
}

function readArea(file: string): [string, Message][] {
  const wrong = (what: string) => new Error(`lib/locale/messages/${file}: ${what}`);
  if (!NAME.test(basename(file, '.json'))) throw wrong('the area needs a plain name');
  const read = readJson(readFileSync(join(folder, file), 'utf8'));
  if (!read.ok) throw wrong(`${read.problem.at} ${read.problem.what.key}`);
  const [note] = read.notes;
  if (note) throw wrong(`${note.at} ${note.what.key}`);
  if (!isObject(read.value)) throw wrong('holds no object');
  return Object.entries(read.value).map(([name, message]) => {
    if (!NAME.test(name)) throw wrong(`${name} is no plain name`);
    if (!isMessage(message)) throw wrong(`${name} is neither a text nor plural forms with "other"`);
    return [name, message];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string'
    ? value !== ''
    : isObject(value) &&
      typeof value['other'] === 'string' &&
      Object.entries(value).every(
        ([form, text]) => FORM.test(form) && typeof text === 'string' && text !== '',
      );
