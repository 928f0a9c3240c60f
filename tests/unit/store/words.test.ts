import { describe, expect, it } from 'vitest';
import { askedWords, splitWords, wordsOf } from '../../../lib/store/words';

/** Whether somebody called `name` is found by what is typed. */
const finds = (name: string, typed: string): boolean => {
  const words = splitWords(name);
  const asked = askedWords(typed);
  return asked.length > 0 && asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
};

describe('what is typed finds a name', () => {
  it.each([
    ['Ada Lovelace', 'love', true],
    ['Ada Lovelace', 'lace', false],
    ['Ada Lovelace', 'lovelace ada', true],
    ['Ada Lovelace', 'ada hopper', false],
    ['José Ñandú', 'jose nandu', true],
    ['Jose Nandu', 'JOSÉ ÑANDÚ', true],
    ['Søren Ødegård', 'soren odegard', true],
    ['Łukasz Weiß', 'lukasz weiss', true],
    ['İbrahim Yıldız', 'ibrahim yildiz', true],
    ['Ｗｉｄｅ Name', 'wide', true],
    ['ΣΩΚΡΑΤΗΣ', 'σωκρατησ', true],
    ['Σωκράτης Παπάς', 'παπας', true],
    ['Дмитрий Йорданов', 'иорд', true],
    ['محمد عبد الرحمن', 'الرح', true],
    ['مُحَمَّد', 'محمد', true],
    ['山田太郎', '太郎', true],
    ['山田太郎', '山', true],
    ['山田太郎', '郎', true],
    ['山田太郎', '田郎', false],
    ['株式会社例 Tokyo', 'tok 会社', true],
    ['김철수', '철수', true],
    ['カタカナー', 'ナー', true],
    ['สมชาย ใจดี', 'ใจ', true],
  ])('“%s” by “%s”: %s', (name, typed, found) => {
    expect(finds(name, typed)).toBe(found);
  });

  it('leaves out single letters, which would find half of everybody', () => {
    expect(askedWords('j smith')).toEqual(['smith']);
    expect(askedWords(' . , ')).toEqual([]);
  });
});

describe('the words of a customer', () => {
  it('hold addresses and ids whole, before any word of a long name', () => {
    const name = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
    const facts = { stripeId: 'cus_9', externalId: 'CUST-1' };
    const words = wordsOf({ name, email: 'Ada@Example.com', answers: { crm: { facts } } });
    expect(words).toEqual(expect.arrayContaining(['ada@example.com', 'cus_9', 'cust-1', 'word0']));
    expect(words.length).toBeLessThan(50);
  });

  it('hold what accounts to choose from say', () => {
    const accounts = [{ facts: { company: 'Engines' } }, { facts: { company: 'Looms' } }];
    expect(wordsOf({ answers: { crm: { facts: {}, accounts } } })).toEqual(['engines', 'looms']);
  });
});
