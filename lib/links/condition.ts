import type { LinkCondition } from './link';
import { valueAt, type LinkValues } from './values';

/** Whether a link is to be shown. What is not known fits no list: without a plan, a link for a plan is not shown. */
export function holds(
  when: LinkCondition | undefined,
  values: LinkValues,
  environment: string | null,
): boolean {
  if (!when) return true;
  const { desk, plan, has, environment: environments } = when;
  const text = (path: string) => valueAt(values, path)?.text;
  return (
    (!desk || listed(desk, text('desk.type'))) &&
    (!plan || listed(plan.map(plain), plain(text('customer.plan') ?? ''))) &&
    (!has || has.every((path) => text(path) !== undefined)) &&
    (!environments || listed(environments, environment ?? undefined))
  );
}

const listed = (words: readonly string[], word: string | undefined) =>
  word !== undefined && words.includes(word);

/** `Pro` and ` pro` are one plan. */
const plain = (plan: string) => plan.trim().toLowerCase();
