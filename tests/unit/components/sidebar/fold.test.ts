import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching } from '../../../../components/sidebar/palette/fold';
import { fold } from '../../../../lib/text/fold';

describe('fold', () => {
  it.each([
    ['José Ñandú-Østergård', 'jose nandu-ostergard'],
    ['STRASSE straße', 'strasse strasse'],
    ['Łódź ﬁn', 'lodz fin'],
    ['Ｌｏｇ', 'log'],
    ['İstanbul ıslak', 'istanbul islak'],
    ['محمد', 'محمد'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds no further the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('matching', () => {
  const find = (text: string, things: string[]) => matching(things, text, (thing) => thing.split('|'));

  it.each([
    ['', ['Logs', 'Admin']],
    ['   ', ['Logs', 'Admin']],
    ['LOG', ['Logs']],
    ['d m', ['Admin']],
    ['logs admin', []],
  ])('%j', (text, found) => {
    expect(find(text, ['Logs', 'Admin'])).toEqual(found);
  });

  it('looks beyond the label, and puts words that begin in it first', () => {
    expect(find('log', ['Catalog', 'Audit|log.example', 'Copy logs', 'Logs'])).toEqual([
      'Copy logs',
      'Logs',
      'Catalog',
      'Audit|log.example',
    ]);
  });

  it('finds a thing by any of its words, in any order', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const thing = words.join(' ');
        return find(words.toReversed().join('  ').toUpperCase(), [thing, '0']).includes(thing);
      }),
    );
  });
});
