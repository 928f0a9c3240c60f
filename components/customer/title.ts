import type { CustomerPageView } from '../../lib/customer-page/view';
import { pageTexts as t } from './texts';

/** What the tab is called: the customer's name, one line of it; and nothing of them while others may see the screen. */
export function titleOf({ state, shown: { customer = {}, blurred } }: CustomerPageView): string {
  if (state !== 'one') return `${t.title} · Deskside`;
  if (blurred) return `${t.who} · Deskside`;
  const { name, email, externalId } = customer;
  const words = (name ?? email ?? externalId ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return `${words || t.nameless} · Deskside`;
}
