import { by, text } from './fields';
import { mistake, uri, value } from './parts';
import { preset } from './preset';

const account = text('account', 'presetFields.account', 'presetFields.accountHelp');
const mode = text('mode', 'presetFields.mode', 'presetFields.modeHelp', 'live');

/** The dashboard's address for an account and a mode. */
function dashboard(fields: { account: string; mode: string }): string {
  const modes: Record<string, string> = { live: '', test: '/test' };
  const pinned = fields.account && `/${uri(fields.account)}`;
  return `https://dashboard.stripe.com${pinned}${modes[fields.mode] ?? mistake('mode', fields.mode)}`;
}

/**
 * `/customers/cus_…`, below `/test` for objects that are not live: as Payload's Stripe plugin and many admin panels build it;
 * `/acct_…` in front pins the account, as Stripe's own `request_log_url` has it. Seen 2026-11.
 */
const stripeCustomer = preset({
  id: 'stripe-customer',
  label: 'presets.stripeCustomer',
  kind: 'billing',
  fields: [by('customer.stripeId'), account, mode],
  template: (fields) => `${dashboard(fields)}/customers/${value(fields.by)}`,
});

/** `/search?query=` takes an address or any of Stripe's ids. Seen in public admin panels, 2026-11. */
const stripeSearch = preset({
  id: 'stripe-search',
  label: 'presets.stripeSearch',
  kind: 'billing',
  fields: [by('customer.email'), account, mode],
  template: (fields) => `${dashboard(fields)}/search?query=${value(fields.by)}`,
});

export const stripe = [stripeCustomer, stripeSearch];
