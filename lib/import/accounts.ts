/** Several rows of one file about one address: several customers, of whom none is taken by chance. */
import type { Account, CustomerFields } from '../customers/customer';
import { addressKey } from '../identity/address';
import type { StoredAnswer } from '../store/rows';

/** Of one address. More is no person but a placeholder, and nobody could choose among them. */
export const mostAccounts = 50;

type Said = Pick<StoredAnswer, 'facts'> & { accounts?: Account[] | undefined };

/** What facts say, as one text: the same however the address is written and the record was stored. */
export const sayingOf = ({ email, fields, values, ...facts }: CustomerFields): string =>
  JSON.stringify([
    email && addressKey(email),
    Object.entries(facts).sort(byName),
    fields?.map(({ label, value }) => [label, value]),
    Object.entries(values ?? {}).sort(byName),
  ]);
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

const said = ({ facts, accounts }: Said): CustomerFields[] =>
  accounts?.map((account) => account.facts) ?? [facts];

/** Whether the answer says exactly this of one of its customers. */
export const holds = (answer: Said, facts: CustomerFields): boolean =>
  said(answer).some((known) => sayingOf(known) === sayingOf(facts));

/**
 * The answer with one more row. A row that says the same is the same; any other becomes an account of its own.
 * `null`: there are too many already.
 */
export function withRow(answer: Said | undefined, facts: CustomerFields): Said | null {
  if (!answer) return { facts };
  if (holds(answer, facts)) return answer;
  const all = [...said(answer), facts];
  if (all.length > mostAccounts) return null;
  const keys = keysOf(all);
  return { facts: {}, accounts: all.map((one, at) => ({ key: keys[at] ?? '', facts: one })) };
}

/**
 * A key for each: the company's id, else Stripe's. Where two rows give the same id and say different things, or give
 * none, what they say is the key: the order of a file decides nothing, so that a choice that was made stays right.
 */
function keysOf(all: readonly CustomerFields[]): string[] {
  const stems = all.map(({ externalId, stripeId }) => externalId ?? stripeId ?? '');
  return stems.map((stem, at) => {
    const alone = stem !== '' && stems.filter((other) => other === stem).length === 1;
    return alone ? stem : `${stem}#${printOf(sayingOf(all[at] ?? {}))}`;
  });
}

/** A short print of a text: two runs of FNV-1a over its code units. It tells rows apart and keeps nothing secret. */
function printOf(text: string): string {
  const run = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
