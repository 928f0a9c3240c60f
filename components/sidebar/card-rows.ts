import type { CustomerFields } from '../../lib/customers/customer';
import { texts } from './texts';

export interface Row {
  label: string;
  value: string;
  /** Set where the value is an id that people paste elsewhere: the copy button's label. */
  copyLabel?: string;
}

const KNOWN = ['name', 'email', 'company', 'plan', 'externalId'] as const;

/**
 * What a card says beyond the top of the sidebar: values that differ from those shown there, then the source's own
 * fields in its order. A value that stands there already is not repeated.
 */
export function cardRows(facts: CustomerFields, shown: CustomerFields): Row[] {
  const rows: Row[] = [];
  for (const key of KNOWN) {
    const value = facts[key];
    if (value && value !== shown[key]) rows.push({ label: texts.source[key], value });
  }
  for (const { label, value } of facts.fields ?? []) rows.push({ label, value });
  if (facts.stripeId) {
    const { stripeId, copyStripeId } = texts.source;
    rows.push({ label: stripeId, value: facts.stripeId, copyLabel: copyStripeId });
  }
  return rows;
}
