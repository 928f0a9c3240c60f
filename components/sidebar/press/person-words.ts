import type { SidebarView } from '../../../lib/sidebar/view';
import { pressTexts as t } from './texts';

/** How the panel calls the customer: by name with the address, else by what is known. */
export function personWords(customer: SidebarView['customer'] = {}): { name: string; email?: string } {
  const { name, email, externalId } = customer;
  if (name) return email ? { name, email } : { name };
  return { name: email || externalId || t.confirm.nameless };
}
