import { browser } from '@wxt-dev/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Said from '../../../lib/locale/say';
import { i18nOf } from '../../../lib/locale/build/i18n';

/** The modules keep what they were told by the browser, so each test loads them anew. */
const inBrowser = (i18n: { getUILanguage(): string; getMessage(name: string): string }) => {
  vi.resetModules();
  Reflect.set(browser, 'i18n', i18n);
};

/** `say` of a browser with these messages. */
async function sayer(ui: string, messages: Record<string, string>): Promise<typeof Said> {
  inBrowser({ getUILanguage: () => ui, getMessage: (name: string) => messages[name] ?? '' });
  return import('../../../lib/locale/say');
}

afterEach(() => inBrowser(i18nOf('en')));

describe('say', () => {
  it('answers the message of the browser’s language', async () => {
    inBrowser(i18nOf('de'));
    const { say } = await import('../../../lib/locale/say');
    expect(say('background.lookUp')).toBe('In Deskside nachschlagen');
  });

  it('fills places once, and leaves what a value brings along', async () => {
    const { fill } = await sayer('en', { language: 'en' });
    expect(fill('{a} and {b}', { a: '{b} $1', b: 'x' })).toBe('{b} $1 and x');
    expect(fill('{ "version": 1 } {none}', {})).toBe('{ "version": 1 } {none}');
  });

  it('writes numbers as the language does, and texts as they are', async () => {
    const { fill } = await sayer('de', { language: 'de' });
    expect(fill('{n}, {id}', { n: 12345, id: '12345' })).toBe('12.345, 12345');
  });

  it('chooses the plural form of the language that is spoken', async () => {
    const polish = {
      language: 'pl',
      x_seats: '#',
      x_seats_one: '{n} a',
      x_seats_few: '{n} b',
      x_seats_many: '{n} c',
    };
    const { say } = await sayer('pl', polish);
    const seats = (n: number) => (say as (key: string, values: { n: number }) => string)('x.seats', { n });
    expect([1, 2, 5, 22].map(seats)).toEqual(['1 a', '2 b', '5 c', '22 b']);
  });
});

describe('language', () => {
  const languageOf = async (ui: string, spoken: string) => {
    inBrowser({ getUILanguage: () => ui, getMessage: () => spoken });
    return (await import('../../../lib/locale/language')).language;
  };

  it('is the messages’, with what the browser says of the same one', async () => {
    expect(await languageOf('de', 'de')).toBe('de');
    expect(await languageOf('de-CH', 'de')).toBe('de-CH');
    expect(await languageOf('fr', 'en')).toBe('en');
    expect(await languageOf('en-GB', 'en')).toBe('en-GB');
    expect(await languageOf('pt-BR', 'pt_BR')).toBe('pt-BR');
  });
});
