/** All languages say the same, and all that they say is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, readLanguage, type Message } from '../../../lib/locale/build/areas';
import { placesOf } from '../../../lib/locale/build/types';
import { equalInGerman } from './equal-words';

const english = readLanguage('en');
const others = languages().filter((language) => language !== 'en');
const formsOf = (message: Message) => (typeof message === 'string' ? undefined : Object.keys(message).sort());
const textsOf = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));

it('finds the messages', () => {
  expect(others).toContain('de');
  expect(english.get('background.lookUp')).toBe('Look up in Deskside');
});

describe.each(languages())('%s', (language) => {
  const messages = readLanguage(language);

  it('has the keys that English has', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same places in each, so that nothing is left out and nothing stays empty', () => {
    const places = (of: typeof english) =>
      Object.fromEntries(
        [...of]
          .map(([key, message]) => [key, placesOf(message)] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    expect(places(messages)).toEqual(places(english));
  });

  it('has each plural form that the language needs, and no other', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...english.keys()].filter((key) => {
      const message = messages.get(key) ?? '';
      const isPlural = typeof english.get(key) !== 'string';
      return isPlural ? formsOf(message)?.join() !== needed.join() : typeof message !== 'string';
    });
    expect(wrong).toEqual([]);
  });

  it('neither begins nor ends with a space', () => {
    expect(
      [...messages].filter(([, message]) => textsOf(message).some((text) => text !== text.trim())),
    ).toEqual([]);
  });
});

it('leaves no text of German in English but the words that are equal', () => {
  const german = readLanguage('de');
  const same = [...english]
    .flatMap(([key, message]) => {
      const there = new Set(textsOf(german.get(key) ?? ''));
      return textsOf(message).filter((text) => there.has(text));
    })
    .filter((text) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')));
  expect([...new Set(same)].sort()).toEqual([...equalInGerman].sort());
});

it('keeps no message that nothing says', () => {
  const code = ['lib', 'components', 'entrypoints', 'wxt.config.ts']
    .flatMap((top) => (top.endsWith('.ts') ? [top] : filesIn(top)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unsaid = [...english.keys()].filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key.replace('.', '_')}__`),
  );
  expect(unsaid).toEqual([]);
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
