/** The demo shop, and being logged in to it as somebody else: a real session in a real cookie. */
import { randomUUID } from 'node:crypto';
import { dayOf } from '../dates.ts';
import { html, type Html } from '../html.ts';
import { redirect, type Reply, type Request } from '../http.ts';
import { DEMO_NOW, calledBy, customerById, type Customer } from '../people.ts';
import { seeded } from '../random.ts';
import { ITEMS } from '../tickets/topics.ts';
import { missing, page } from './layout.ts';

const COOKIE = 'tidewater_shop';
const DAY = 24 * 60 * 60 * 1000;

export interface Shop {
  /** Starts a session as that customer and goes to the shop. */
  logInAs(id: string): Reply;
  page(request: Request): Reply;
  /** Ends the session. */
  stop(request: Request): Reply;
}

function orders(customer: Customer): Html {
  const random = seeded(Number(customer.id.slice(3)));
  const rows = Array.from({ length: 4 }, (_, at) => ({
    number: `T-${random.int(60_000, 99_999)}`,
    day: dayOf(DEMO_NOW - (at * 9 + random.int(1, 6)) * DAY),
    item: random.pick(ITEMS),
    total: (random.int(4_000, 42_000) / 100).toFixed(2),
  }));
  return html`<table>
    <thead>
      <tr>
        <th>Order</th>
        <th>Day</th>
        <th>First item</th>
        <th>Total</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, day, item, total }) =>
          html`<tr>
            <td>${number}</td>
            <td>${day}</td>
            <td>${item}</td>
            <td class="number">€${total}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function shelf(): Html {
  return html`<div class="shelf">
    ${ITEMS.slice(0, 8).map(
      (item, at) =>
        html`<article class="card item" data-tint="${at % 4}">
          <span></span><b>${item}</b><small>case of 12</small>
        </article>`,
    )}
  </div>`;
}

export function openShop(): Shop {
  /** Session to customer. Lives as long as the server. */
  const sessions = new Map<string, string>();
  const tokenOf = ({ cookies }: Request) => cookies.get(COOKIE) ?? '';

  return {
    logInAs(id) {
      const customer = customerById(id);
      if (!customer) return missing('Shop', `There is no customer ${id}.`);
      const token = randomUUID();
      sessions.set(token, customer.id);
      return redirect('/shop', { 'set-cookie': `${COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax` });
    },
    page(request) {
      const customer = customerById(sessions.get(tokenOf(request)) ?? '');
      if (!customer) {
        const body = html`<main>
          <h1>Tidewater Supply</h1>
          <p class="soft">You are not logged in.</p>
          ${shelf()}
        </main>`;
        return page({ title: 'Shop', tool: 'Shop', body });
      }
      const name = calledBy(customer);
      const body = html`<form class="acting" method="post" action="/shop/stop">
          <span
            >Logged in as <b><bdi>${name}</bdi></b></span
          >
          <span class="soft">${customer.email} · ${customer.id}</span>
          <button class="button">Stop</button>
        </form>
        <main>
          <h1>Good morning, <bdi>${name}</bdi></h1>
          <p class="soft"><bdi>${customer.company ?? 'Private customer'}</bdi> · ${customer.plan} plan</p>
          ${shelf()}
          <h2>Recent orders</h2>
          ${orders(customer)}
        </main>`;
      return page({ title: 'Shop', tool: 'Shop', body });
    },
    stop(request) {
      sessions.delete(tokenOf(request));
      return redirect('/shop', { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax` });
    },
  };
}
