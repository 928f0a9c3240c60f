/** The demo shop: to nobody, or to somebody who is logged in as a customer, and then it says so. */
import { dayOf } from '../dates.ts';
import { html, type Html } from '../html.ts';
import type { Reply } from '../http.ts';
import { calledBy, type Customer } from '../people.ts';
import { ITEMS } from '../tickets/topics.ts';
import { page } from './layout.ts';
import { ordersOf } from './orders.ts';
import type { Acting } from './sessions.ts';

function orders(customer: Customer): Html {
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
      ${ordersOf(customer).map(
        ({ number, at, item, total }) =>
          html`<tr>
            <td>${number}</td>
            <td>${dayOf(at)}</td>
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

/** As whom, by whom and why: the one line that an agent must never overlook. */
function actingBar({ customer, by, reason, how }: Acting): Html {
  return html`<form class="acting" method="post" action="/shop/stop" data-how="${how}">
    <span
      >Logged in as <b><bdi>${calledBy(customer)}</bdi></b></span
    >
    <span class="soft"
      >${customer.email} · ${customer.id} · by <bdi id="by">${by.name}</bdi>${
        reason && html`: <bdi id="reason">${reason}</bdi>`
      }</span
    >
    <button class="button" id="leave">Leave</button>
  </form>`;
}

export function shopPage(acting: Acting | null): Reply {
  if (!acting) {
    const body = html`<main>
      <h1>Tidewater Supply</h1>
      <p class="soft">You are not logged in.</p>
      ${shelf()}
    </main>`;
    return page({ title: 'Shop', tool: 'Shop', body });
  }
  const { customer } = acting;
  const body = html`${actingBar(acting)}
    <main>
      <h1>Good morning, <bdi>${calledBy(customer)}</bdi></h1>
      <p class="soft"><bdi>${customer.company ?? 'Private customer'}</bdi> · ${customer.plan} plan</p>
      ${shelf()}
      <h2>Recent orders</h2>
      ${orders(customer)}
    </main>`;
  return page({ title: 'Shop', tool: 'Shop', body });
}
