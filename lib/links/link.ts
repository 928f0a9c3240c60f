/** A link of the pack and what becomes of it for one customer and ticket. */
export type LinkKind = 'impersonate' | 'logs' | 'admin' | 'billing' | 'custom';

export interface Link {
  id: string;
  kind: LinkKind;
  label: string;
  /** Template: `https://admin.acme.example/users?q={{customer.email}}`. Values are URI-escaped. */
  url: string;
}

export interface ResolvedLink {
  id: string;
  kind: LinkKind;
  label: string;
  /** Absent when a value is missing or the result may not be opened; then `missing` or `refused` says why. */
  href?: string;
  /** Paths of the values that the template needs and nobody knows, such as `customer.stripeId`. */
  missing: string[];
  /** Why the finished URL is refused (its scheme is not allowed, say). */
  refused?: string;
}
