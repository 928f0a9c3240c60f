import type { CustomerFields } from '../customers/customer';
import { addressKey } from '../identity/address';

/**
 * What tells an account from the source's others, and stays when the source lists them in another order or says more of
 * them: the company's id, else whom it is billed to, else address and company.
 */
export function accountKey({ externalId, stripeId, email, company }: CustomerFields): string {
  if (externalId !== undefined) return `id:${externalId}`;
  if (stripeId !== undefined) return `stripe:${stripeId}`;
  return `print:${JSON.stringify([email === undefined ? '' : addressKey(email), company ?? ''])}`;
}
