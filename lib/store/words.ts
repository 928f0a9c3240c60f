import type { CustomerFields } from '../customers/customer';

/** Fewer characters would find half of everybody. */
const SHORTEST = 2;
const LONGEST = 64;
/** Words of one customer in the index: enough for long names and several addresses. */
const MOST = 40;

/** The words of a text, as they are compared: without case and accents, in any script. */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, LONGEST));

/**
 * What a customer is found by: the words of names, companies, addresses and ids, and addresses and ids whole. Of all
 * that any source said, and of the desk's own words.
 */
export function wordsOf(row: {
  name?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
  answers: Record<
    string,
    { facts: Partial<CustomerFields>; accounts?: { facts: Partial<CustomerFields> }[] | undefined }
  >;
}): string[] {
  const words = new Set<string>();
  const said = Object.values(row.answers).flatMap(({ facts, accounts }) => [
    facts,
    ...(accounts ?? []).map((account) => account.facts),
  ]);
  for (const facts of [row, ...said] as Partial<CustomerFields>[]) {
    for (const whole of [facts.email, facts.externalId, facts.stripeId]) {
      if (whole) words.add(whole.trim().toLowerCase().slice(0, LONGEST));
    }
    for (const text of [facts.name, facts.company, facts.email, facts.externalId, facts.stripeId]) {
      for (const word of splitWords(text ?? '')) words.add(word);
    }
  }
  return [...words].slice(0, MOST);
}
