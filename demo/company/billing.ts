/** A page that stands in for the Stripe dashboard, so that the demo needs no account anywhere. */
import { dayOf } from '../dates.ts';
import { html } from '../html.ts';
import type { Reply } from '../http.ts';
import { CUSTOMERS, DEMO_NOW, calledBy } from '../people.ts';
import { euros } from './api.ts';
import { missing, page } from './layout.ts';

const MONTH = 30 * 24 * 60 * 60 * 1000;

export function stripePage(stripeId: string): Reply {
  const customer = CUSTOMERS.find((one) => one.stripeId === stripeId);
  if (!customer) return missing('Stripe', `There is no customer ${stripeId}.`);
  const invoices = Array.from({ length: 6 }, (_, at) => DEMO_NOW - (at + 0.6) * MONTH).filter(
    (at) => at > customer.since,
  );
  const body = html`<main>
    <p class="soft">Stands in for the Stripe dashboard</p>
    <h1>${calledBy(customer)}</h1>
    <p class="soft">${customer.email} · ${stripeId}</p>
    <section class="card">
      <h2>Subscription</h2>
      <p>
        ${customer.plan}, ${customer.seats} seats · ${euros(customer.mrr)} a month
        <span class="chip">Active</span>
      </p>
    </section>
    <h2>Payments</h2>
    <table>
      <thead>
        <tr>
          <th>Day</th>
          <th>What</th>
          <th>State</th>
          <th>Amount</th>
        </tr>
      </thead>
      <tbody>
        ${invoices.map(
          (at) =>
            html`<tr>
              <td>${dayOf(at)}</td>
              <td>${customer.plan} plan</td>
              <td><span class="chip">Paid</span></td>
              <td class="number">${euros(customer.mrr)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </main>`;
  return page({ title: calledBy(customer), tool: 'Stripe', body });
}
