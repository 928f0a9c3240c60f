/** Orders of the shop: four recent ones of each customer, and those that tickets speak of. */
import { dayOf } from '../dates.ts';
import { html } from '../html.ts';
import type { Reply } from '../http.ts';
import { CUSTOMERS, DEMO_NOW, calledBy, customerByEmail, type Customer } from '../people.ts';
import { seeded } from '../random.ts';
import { TICKETS } from '../tickets.ts';
import { ITEMS } from '../tickets/topics.ts';
import { missing, page } from './layout.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Order {
  number: string;
  /** Epoch ms. */
  at: number;
  item: string;
  /** Euros and cents: `123.40`. */
  total: string;
}

/** Each customer has four hundred numbers of their own, below those that tickets speak of. */
export function ordersOf(customer: Customer): Order[] {
  const number = Number(customer.id.slice(3));
  const random = seeded(number);
  return Array.from({ length: 4 }, (_, at) => ({
    number: `T-${10_000 + (number - 1001) * 400 + (3 - at) * 100 + random.int(0, 99)}`,
    at: DEMO_NOW - (at * 9 + random.int(1, 6)) * DAY,
    item: random.pick(ITEMS),
    total: (random.int(4_000, 42_000) / 100).toFixed(2),
  }));
}

/** An order of which only the number is told; the rest follows from it. */
function toldIn(number: string, at: number): Order {
  const random = seeded(Number(number.slice(2)));
  return {
    number,
    at: at - 2 * DAY,
    item: random.pick(ITEMS),
    total: (random.int(4_000, 42_000) / 100).toFixed(2),
  };
}

/** By number. What a ticket speaks of is its requester's. */
const ORDERS = new Map<string, { order: Order; customer: Customer }>();
for (const customer of CUSTOMERS) {
  for (const order of ordersOf(customer)) ORDERS.set(order.number, { order, customer });
}
for (const { requesters, messages, subject, updatedAt } of TICKETS) {
  const customer = customerByEmail(requesters[0]?.email ?? '');
  const told = `${subject} ${messages.flatMap(({ paragraphs }) => paragraphs).join(' ')}`;
  for (const [number] of told.matchAll(/\bT-\d{5}\b/g)) {
    if (customer) ORDERS.set(number, { order: toldIn(number, updatedAt), customer });
  }
}

export function orderPage(number: string): Reply {
  const found = ORDERS.get(number);
  if (!found) return missing('Admin', `There is no order ${number}.`);
  const { order, customer } = found;
  const body = html`<main>
    <p class="soft">Order</p>
    <h1>${number}</h1>
    <p class="soft">
      <a href="/admin/customers?q=${encodeURIComponent(customer.id)}"><bdi>${calledBy(customer)}</bdi></a>
      · ${customer.email}
    </p>
    <dl class="card">
      <dt>Ordered</dt>
      <dd>${dayOf(order.at)}</dd>
      <dt>First item</dt>
      <dd>${order.item}</dd>
      <dt>Total</dt>
      <dd>€${order.total}</dd>
      <dt>State</dt>
      <dd><span class="chip">Delivered</span></dd>
    </dl>
  </main>`;
  return page({ title: `Order ${number}`, tool: 'Admin', body });
}
