/**
 * Things in a ticket's text that lead somewhere: request ids, order numbers, Stripe ids. Found in the page, shown in
 * the sidebar; they leave the browser only with a link that the agent presses.
 */

/** Kinds that Deskside finds by itself; a pack adds its own by id. */
export const clueKinds = [
  'trace',
  'request',
  'uuid',
  'order',
  'stripe-customer',
  'stripe-subscription',
  'stripe-invoice',
  'stripe-payment',
  'stripe-charge',
  'ip',
  'version',
] as const;

export type ClueKind = (typeof clueKinds)[number];

/** `kind` is a `ClueKind` or the id of one of the pack's patterns. `value` is 200 characters at most. */
export interface Clue {
  kind: string;
  value: string;
}

/** A pattern of the pack, `{ "id": "shop-order", "label": "Order", "pattern": "T-\\d{5}" }`. */
export interface CluePattern {
  id: string;
  label: string;
  /** A regular expression of the safe kind (`checkPattern`); it fits whole words. */
  pattern: string;
}
