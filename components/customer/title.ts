import type { CustomerPageView } from '../../lib/customer-page/view';
import { pageTexts as t } from './texts';

/** What the tab is called: the customer's name, one line of it. */
export function titleOf({ state, shown: { customer = {} } }: CustomerPageView): string {
  if (state !== 'one') return `${t.title} · Deskside`;
  const { name, email, externalId } = customer;
  const words = (name ?? email ?? externalId ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return `${words || t.nameless} · Deskside`;
}
