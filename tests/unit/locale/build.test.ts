import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/locale/build/areas';
import { mergeMessages } from '../../../lib/locale/build/merge';
import { declareMessages } from '../../../lib/locale/build/types';

const messages = (entries: Record<string, Message>) => new Map(Object.entries(entries));
const merged = (language: string, entries: Record<string, Message>) =>
  JSON.parse(mergeMessages(language, messages(entries))) as Record<string, { message: string }>;

describe('merging', () => {
  it('names a message by its area, and a plural form by itself', () => {
    const {
      language: _,
      direction: __,
      ...rest
    } = merged('en', {
      'options.title': 'Options',
      'options.seats': { one: '{n} seat', other: '{n} seats' },
    });
    expect(rest).toEqual({
      options_title: { message: 'Options' },
      options_seats: { message: '#' },
      options_seats_one: { message: '{n} seat' },
      options_seats_other: { message: '{n} seats' },
    });
  });

  it('tells the language and its direction', () => {
    expect(merged('de', {})).toEqual({ language: { message: 'de' }, direction: { message: 'ltr' } });
    expect(merged('ar', {})['direction']).toEqual({ message: 'rtl' });
  });

  it('keeps dollar signs from being places of the browser', () => {
    expect(merged('en', { 'a.b': '$1, $$ and {c}' })['a_b']).toEqual({ message: '$$1, $$$ and {c}' });
  });
});

describe('the types', () => {
  it('say what each key wants', () => {
    const text = declareMessages(
      messages({ 'a.plain': 'x', 'a.filled': '{to} {from}', 'a.many': { one: 'one', other: '{n} of {to}' } }),
    );
    expect(text).toContain(`'a.plain': [];`);
    expect(text).toContain(`'a.filled': [values: { from: string | number; to: string | number }];`);
    expect(text).toContain(`'a.many': [values: { n: number; to: string | number }];`);
  });
});
