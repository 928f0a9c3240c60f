/** Which of a source's accounts is the customer. Nothing here ever takes one of several by itself. */
import { accountKey } from '../sources/account-key';
import type { StoredAnswer } from '../store/rows';
import type { Account, SourceAnswer } from './customer';

type Said = Pick<StoredAnswer, 'accounts' | 'facts' | 'status'>;
type Picked = Pick<SourceAnswer, 'facts' | 'accounts' | 'chosen' | 'lostChoice'>;

/** What the agent may choose from: several accounts, or the only customer that the source knows. */
export function accountsIn({ accounts, facts, status }: Said): Account[] {
  if (accounts?.length) return accounts;
  return status !== 'unknown' && Object.keys(facts).length > 0 ? [{ key: accountKey(facts), facts }] : [];
}

/**
 * The facts that count: the source's only customer, or the account that the agent chose. Where it now names another as
 * its only one than the agent chose, that one is offered and not taken: two words stand against each other.
 */
export function pick(said: Said, choice: string | undefined): Picked {
  const offered = accountsIn(said);
  const account = offered.find(({ key }) => key === choice);
  const lost = choice !== undefined && !account && offered.length > 0;
  if (!said.accounts?.length && !lost) return { facts: said.facts };
  return {
    facts: account?.facts ?? {},
    accounts: offered,
    ...(account && { chosen: account.key }),
    ...(lost && { lostChoice: true }),
  };
}

/** Whether the agent has still to say which account it is. */
export const isUnchosen = ({ accounts, chosen }: SourceAnswer): boolean =>
  accounts !== undefined && chosen === undefined;

/**
 * Puts the one account first that fits what is known of the customer elsewhere: the desk's own id, another source's only
 * customer, or an account chosen there. It is not chosen by that: ids of two systems can be alike by chance.
 */
export function suggest(answer: SourceAnswer, known: ReadonlySet<string>): SourceAnswer {
  const { accounts = [] } = answer;
  if (!isUnchosen(answer) || accounts.length < 2) return answer;
  const fits = ({ facts }: Account) => facts.externalId !== undefined && known.has(facts.externalId);
  const [fitting, other] = accounts.filter(fits);
  if (!fitting || other) return answer;
  return {
    ...answer,
    suggested: fitting.key,
    accounts: [fitting, ...accounts.filter((account) => account !== fitting)],
  };
}

/** The ids by which a customer is known, without those that are only offered. */
export const knownIds = (all: readonly { externalId?: string | undefined }[]): Set<string> =>
  new Set(all.flatMap(({ externalId }) => externalId ?? []));
