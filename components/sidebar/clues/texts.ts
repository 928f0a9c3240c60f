/** Every text about what was found in a ticket. */
import type { ClueKind } from '../../../lib/clues/clue';
import { number } from '../../../lib/locale/format';

/** What Deskside's own kinds are called; the pack names its own. */
export const clueKindTexts: Record<ClueKind, string> = {
  trace: 'Trace id',
  request: 'Request id',
  uuid: 'UUID',
  order: 'Order',
  'stripe-customer': 'Stripe customer',
  'stripe-subscription': 'Stripe subscription',
  'stripe-invoice': 'Stripe invoice',
  'stripe-payment': 'Stripe payment',
  'stripe-charge': 'Stripe charge',
  ip: 'IP address',
  version: 'Version',
};

export const clueTexts = {
  title: 'Found in this ticket',
  copy: (kind: string, value: string) => `Copy ${kind}: ${value}`,
  all: (n: number) => `Show all ${number(n)}`,
  fewer: 'Show fewer',
};
