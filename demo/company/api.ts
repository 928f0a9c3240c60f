/** What the company's own systems answer about a customer. Plain fields, as such endpoints have them. */
import { json, type Reply } from '../http.ts';
import { momentOf, monthOf } from '../dates.ts';
import { DEMO_NOW, customerByEmail, customerById, type Customer } from '../people.ts';

export function euros(amount: number): string {
  return `€${amount.toLocaleString('en-GB')}`;
}

export interface CustomerJson {
  id: string;
  /** The key in the shop's database. */
  key: string;
  name: string;
  email: string;
  company: { name: string } | null;
  plan: string;
  seats: number;
  stripe_id: string | null;
  /** Absolute address of a picture. */
  avatar: string;
  mrr: string;
  since: string;
  last_seen: string;
  country: string;
}

/** `base` is the company's own address: the picture is served from there. */
export function customerJson(customer: Customer, base: string): CustomerJson {
  const { id, key, name, email, company, plan, seats, stripeId, mrr, since, lastSeen, country } = customer;
  return {
    id,
    key,
    name,
    email,
    company: company === undefined ? null : { name: company },
    plan,
    seats,
    stripe_id: stripeId ?? null,
    avatar: `${base}/avatars/${id}.svg`,
    mrr: euros(mrr),
    since: monthOf(since),
    last_seen: momentOf(lastSeen, DEMO_NOW),
    country,
  };
}

export function answerApi(path: string, query: URLSearchParams, base: string): Reply {
  const id = /^\/api\/customers\/([^/]+)$/.exec(path)?.[1];
  const email = path === '/api/customers' ? query.get('email') : null;
  if (id === undefined && email === null) return json({ error: 'Ask with ?email= or with an id.' }, 400);
  const customer = id === undefined ? customerByEmail(email ?? '') : customerById(id);
  return customer ? json(customerJson(customer, base)) : json({ error: 'No such customer.' }, 404);
}
