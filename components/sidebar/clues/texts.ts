/** Every text about what was found in a ticket. */
import { say } from '../../../lib/locale/say';
import type { ClueKind } from '../../../lib/clues/clue';

/** What Deskside's own kinds are called; the pack names its own. */
export const clueKindTexts: Record<ClueKind, string> = {
  trace: say('clues.kindTrace'),
  request: say('clues.kindRequest'),
  uuid: say('clues.kindUuid'),
  order: say('clues.kindOrder'),
  'stripe-customer': say('clues.kindStripeCustomer'),
  'stripe-subscription': say('clues.kindStripeSubscription'),
  'stripe-invoice': say('clues.kindStripeInvoice'),
  'stripe-payment': say('clues.kindStripePayment'),
  'stripe-charge': say('clues.kindStripeCharge'),
  ip: say('clues.kindIp'),
  version: say('clues.kindVersion'),
};

export const clueTexts = {
  title: say('clues.title'),
  copy: (kind: string, value: string) => say('clues.copy', { kind, value }),
  all: (n: number) => say('clues.all', { n }),
  fewer: say('clues.fewer'),
};
