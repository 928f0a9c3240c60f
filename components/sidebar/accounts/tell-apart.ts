import type { Account } from '../../../lib/customers/customer';
import { accountFields, accountTexts as t } from './texts';

export interface AccountWords {
  key: string;
  /** What it is called by. */
  title: string;
  /** What else tells it from the others, or is known of it. */
  details: { label: string; value: string }[];
}

const LEADS = ['company', 'name', 'externalId', 'email'] as const;
const DETAILS = ['plan', 'externalId', 'name', 'email', 'stripeId'] as const;
/** Shown although it is the same everywhere: it is what people compare with the ticket. */
const ALWAYS: readonly string[] = ['plan', 'externalId'];
/** Labelled values beside them, at most. */
const MOST_FIELDS = 3;

/**
 * Words for accounts, made of what differs between them: two of one company are called by their names. A value that
 * all have alike tells nothing and is left away.
 */
export function tellApart(accounts: readonly Account[]): AccountWords[] {
  const differs = (read: (account: Account) => string | undefined) => new Set(accounts.map(read)).size > 1;
  const lead =
    LEADS.find(
      (field) => accounts.every(({ facts }) => facts[field]) && differs(({ facts }) => facts[field]),
    ) ?? LEADS.find((field) => accounts.some(({ facts }) => facts[field]));
  const labels = [
    ...new Set(accounts.flatMap(({ facts }) => (facts.fields ?? []).map(({ label }) => label))),
  ];
  const valueOf = ({ facts }: Account, label: string) =>
    facts.fields?.find((field) => field.label === label)?.value;
  const telling = labels
    .filter((label) => differs((account) => valueOf(account, label)))
    .slice(0, MOST_FIELDS);
  return accounts.map((account, at) => {
    const { facts } = account;
    const own = DETAILS.flatMap((field) => {
      const value = field === lead ? undefined : facts[field];
      if (!value || (!ALWAYS.includes(field) && !differs((other) => other.facts[field]))) return [];
      return [{ label: accountFields[field], value }];
    });
    const more = telling.flatMap((label) => {
      const value = valueOf(account, label);
      return value && !own.some((detail) => detail.value === value) ? [{ label, value }] : [];
    });
    const title = (lead && facts[lead]) ?? facts.name ?? facts.email ?? facts.externalId;
    return { key: account.key, title: title ?? t.nameless(at + 1), details: [...own, ...more] };
  });
}
