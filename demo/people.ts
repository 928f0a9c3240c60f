/** Who the demo is about: 120 customers of Tidewater, and the team that helps them. The same in every run. */
import { ROSTER } from './people/roster.ts';
import { seeded, type Random } from './random.ts';

/** The day on which the demo takes place. Nothing here reads the clock, so that pictures and tests stay the same. */
export const DEMO_NOW = Date.UTC(2026, 10, 20, 10, 30);

type Plan = 'Free' | 'Starter' | 'Pro' | 'Business';

export interface Customer {
  /** The id in the company's own systems: `TW-1001`. */
  id: string;
  /** The key in the shop's database, which is not what people call somebody: `40210`. */
  key: string;
  /** `''` for somebody who never gave one. */
  name: string;
  email: string;
  /** Absent for a private customer. */
  company?: string;
  country: string;
  plan: Plan;
  /** Whole euros a month. */
  mrr: number;
  seats: number;
  /** Absent on the free plan: nobody was ever charged. */
  stripeId?: string;
  /** Epoch ms. */
  since: number;
  lastSeen: number;
}

export interface Agent {
  name: string;
  email: string;
}

export const AGENTS: readonly [Agent, ...Agent[]] = [
  { name: 'Nora Lind', email: 'nora.lind@tidewater.example' },
  { name: 'Sam Okafor', email: 'sam.okafor@tidewater.example' },
  { name: 'Priya Raman', email: 'priya.raman@tidewater.example' },
  { name: 'Jonas Weber', email: 'jonas.weber@tidewater.example' },
];

/** The agent whose desk the demo shows. */
export const SELF = AGENTS[0];

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const BASE62 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const PRICE: Record<Plan, number> = { Free: 0, Starter: 19, Pro: 49, Business: 79 };

function customerOf(row: string, index: number, random: Random): Customer {
  const [name = '', email = '', company = '', country = ''] = row.split('|').map((cell) => cell.trim());
  // Private customers are on the free plan, and so lack a company and a Stripe id alike: the demo shows what becomes
  // of the links that need them. The first customer opens the demo, so everything is known about her.
  const drawn = random.pick<Plan>(['Free', 'Starter', 'Starter', 'Pro', 'Pro', 'Business']);
  const plan: Plan = index === 0 ? 'Pro' : company ? drawn : 'Free';
  const seats = plan === 'Free' ? 1 : random.int(2, plan === 'Business' ? 60 : 14);
  const stripeId = `cus_${Array.from({ length: 14 }, () => random.pick(BASE62)).join('')}`;
  return {
    id: `TW-${1001 + index}`,
    key: String(40_210 + index * 3),
    name,
    email,
    ...(company && { company }),
    country,
    plan,
    mrr: PRICE[plan] * seats,
    seats,
    ...(plan !== 'Free' && { stripeId }),
    since: DEMO_NOW - random.int(40, 2200) * DAY,
    lastSeen: index === 0 ? DEMO_NOW - 76 * MINUTE : DEMO_NOW - Math.floor(random.next() ** 2 * 12 * DAY),
  };
}

const random = seeded(1848);
export const CUSTOMERS: readonly Customer[] = ROSTER.map((row, index) => customerOf(row, index, random));

/** Addresses are compared without case; plus-tags make another address. */
export function customerByEmail(email: string): Customer | undefined {
  const wanted = email.trim().toLowerCase();
  return CUSTOMERS.find((customer) => customer.email.toLowerCase() === wanted);
}

export function customerById(id: string): Customer | undefined {
  return CUSTOMERS.find((customer) => customer.id === id);
}

export function customerByKey(key: string): Customer | undefined {
  return CUSTOMERS.find((customer) => customer.key === key);
}

/** What to call somebody: the name, or the address of somebody who gave no name. */
export function calledBy(person: { name: string; email: string }): string {
  return person.name || person.email;
}

/** The customer of that address, for tables that name people by it. */
export function customerAt(email: string): Customer {
  const customer = customerByEmail(email);
  if (!customer) throw new Error(`No customer of the demo has the address ${email}`);
  return customer;
}
