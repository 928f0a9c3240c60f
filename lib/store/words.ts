import type { CustomerFields } from '../customers/customer';
import { fold } from '../text/fold';

/** Fewer characters would find half of everybody. */
const SHORTEST = 2;
const LONGEST = 64;
/** Words of one customer in the index: enough for long names and several addresses. */
const MOST = 48;

/** Scripts that are written without spaces, so that no word of theirs begins where people would look for it. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+/gu;

/** Addresses and ids as a whole. */
export const wholeOf = (text: string): string => text.trim().toLowerCase().slice(0, LONGEST);

/**
 * The words of a text. A run of an unspaced script is told by its pairs of characters: 山田太郎 is 山田, 田太, 太郎,
 * so that both names are found. `last` adds the single character at the end, by which an index finds that too.
 */
function split(text: string, last: boolean): string[] {
  const words: string[] = [];
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u)) {
    for (const run of word.match(unspaced) ?? []) {
      const characters = [...run];
      const ends = last || characters.length === 1 ? characters.length : characters.length - 1;
      for (let at = 0; at < ends; at += 1) words.push(characters.slice(at, at + 2).join(''));
    }
    for (const rest of word.split(unspaced)) if (rest.length >= SHORTEST) words.push(rest.slice(0, LONGEST));
  }
  return words;
}

/** What an index must hold so that a text is found by any beginning of its words. */
export const splitWords = (text: string): string[] => split(text, true);

/** What somebody types, as beginnings of words: each once, all of them wanted. */
export const askedWords = (text: string): string[] => [...new Set(split(text, false))];

interface Said {
  facts: Partial<CustomerFields>;
  accounts?: { facts: Partial<CustomerFields> }[] | undefined;
  addresses?: string[] | undefined;
}

/**
 * What a customer is found by: addresses and ids whole, and the words of names, companies, addresses and ids. Of all
 * that any source said, and of the desk's own words.
 */
export function wordsOf(row: {
  name?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
  answers: Record<string, Said>;
}): string[] {
  const said = Object.values(row.answers).flatMap(({ facts, accounts, addresses }) => [
    facts,
    ...(accounts ?? []).map((account) => account.facts),
    ...(addresses ?? []).map((email) => ({ email })),
  ]);
  const all = [row, ...said] as Partial<CustomerFields>[];
  const words = new Set<string>();
  // First what tells one customer from all others: a long name must not crowd it out.
  for (const { email, externalId, stripeId } of all) {
    for (const whole of [email, externalId, stripeId]) if (whole) words.add(wholeOf(whole));
  }
  for (const { name, company, email, externalId, stripeId } of all) {
    for (const text of [name, company, email, externalId, stripeId]) {
      for (const word of splitWords(text ?? '')) words.add(word);
    }
  }
  return [...words].slice(0, MOST);
}
