/**
 * Customers of the payment service, in the shape in which Stripe lists them. As in life there may be several for one
 * address: a second company, or one that was given up. One of them is known without the plus-tag alone.
 */
import { json, type Reply, type Request } from '../../http.ts';
import { CUSTOMERS, type Customer } from '../../people.ts';
import { euros } from '../api.ts';
import { askedAddress } from './asked.ts';

/** Further accounts, by the address of who has them. */
const SECOND: Record<string, { company: string; plan: string; status: string }> = {
  // One address, two companies.
  'lars.bergstrom@example.com': { company: 'Bergström & Holm Café', plan: 'Starter', status: 'active' },
  'alex@example.org': { company: 'Alexandrie Traiteur', plan: 'Pro', status: 'active' },
  // One company that began anew.
  'grace.adeyemi@example.org': { company: 'Adeyemi Foods', plan: 'Starter', status: 'canceled' },
  'emma.whitfield@example.com': { company: "Whitfield's Larder", plan: 'Pro', status: 'canceled' },
};

/** Signed up for the shop with a tag, and for paying without. */
const UNTAGGED = 'djordje+tidewater@example.com';

interface Account {
  id: string;
  object: 'customer';
  email: string;
  name: string;
  metadata: { company: string; plan: string };
  subscription: { status: string; amount: string };
}

function accountsOf(customer: Customer): Account[] {
  const { stripeId, email, name, company = '', plan, mrr } = customer;
  if (stripeId === undefined) return [];
  const first: Account = {
    id: stripeId,
    object: 'customer',
    email: email === UNTAGGED ? email.replace(/\+[^@]*/, '') : email,
    name,
    metadata: { company, plan },
    subscription: { status: 'active', amount: euros(mrr) },
  };
  const second = SECOND[email];
  if (!second) return [first];
  const { status, ...metadata } = second;
  return [
    first,
    {
      ...first,
      id: `cus_${[...stripeId.slice(4)].reverse().join('')}`,
      metadata,
      subscription: { status, amount: status === 'active' ? euros(38) : euros(0) },
    },
  ];
}

const ACCOUNTS = CUSTOMERS.flatMap(accountsOf);
const at = (email: string) =>
  ACCOUNTS.filter((account) => account.email.toLowerCase() === email.toLowerCase());

/** Who is not there with the tag is looked for without it, as many such endpoints do. */
export function answerStripe(request: Request): Reply {
  const email = askedAddress(request).trim();
  const exact = at(email);
  const data = exact.length > 0 ? exact : at(email.replace(/\+[^@]*/, ''));
  return json({ object: 'list', url: '/api/stripe/customers', has_more: false, data });
}
