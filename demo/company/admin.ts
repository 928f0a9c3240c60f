/** The admin's view: who matches, and all that is known about one who matches alone. */
import { dayOf, momentOf } from '../dates.ts';
import { html, type Html } from '../html.ts';
import type { Reply } from '../http.ts';
import { CUSTOMERS, DEMO_NOW, calledBy, type Customer } from '../people.ts';
import { euros } from './api.ts';
import { page } from './layout.ts';
import { ordersOf } from './orders.ts';

function found(sought: string): Customer[] {
  const words = sought.trim().toLowerCase();
  const exact = CUSTOMERS.filter(({ id, email }) => [id, email].some((key) => key.toLowerCase() === words));
  if (exact.length > 0 || !words) return exact.length > 0 ? exact : [...CUSTOMERS];
  return CUSTOMERS.filter((one) =>
    `${one.id} ${one.name} ${one.email} ${one.company ?? ''}`.toLowerCase().includes(words),
  );
}

function detail(customer: Customer): Html {
  const { id, email, company, plan, seats, mrr, stripeId, since, lastSeen, country } = customer;
  const facts: [string, string][] = [
    ['Customer id', id],
    ['Company', company ?? 'none, private'],
    ['Plan', `${plan}, ${seats} ${seats === 1 ? 'seat' : 'seats'}`],
    ['MRR', euros(mrr)],
    ['Stripe', stripeId ?? 'never charged'],
    ['Customer since', dayOf(since)],
    ['Last seen', momentOf(lastSeen, DEMO_NOW)],
    ['Country', country],
  ];
  return html`<section class="card person">
    <div class="top">
      <img src="/avatars/${id}.svg" alt="" />
      <div>
        <h1>${calledBy(customer)}</h1>
        <p class="soft">${email}</p>
      </div>
      <a class="button" href="/login-as/${id}">Log in as</a>
    </div>
    <dl>
      ${[...facts, ordersRow(customer)].map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </section>`;
}

/** Their orders, each a link to its page. */
function ordersRow(customer: Customer): [string, Html] {
  const links = ordersOf(customer).map(
    ({ number }) => html`<a href="/admin/orders/${number}">${number}</a> `,
  );
  return ['Orders', html`${links}`];
}

function table(customers: Customer[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th>Id</th>
        <th>Name</th>
        <th>Address</th>
        <th>Company</th>
        <th>Plan</th>
        <th>MRR</th>
      </tr>
    </thead>
    <tbody>
      ${customers.map(
        (one) =>
          html`<tr>
            <td>${one.id}</td>
            <td>
              <a href="/admin/customers?q=${encodeURIComponent(one.id)}"><bdi>${calledBy(one)}</bdi></a>
            </td>
            <td>${one.email}</td>
            <td><bdi>${one.company ?? ''}</bdi></td>
            <td>${one.plan}</td>
            <td class="number">${euros(one.mrr)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function adminPage(sought: string): Reply {
  const customers = found(sought);
  const [only] = customers;
  const body = html`<main>
    <form class="search" action="/admin/customers">
      <input name="q" value="${sought}" aria-label="Search customers" placeholder="Name, address or id" />
      <button class="button">Search</button>
    </form>
    ${
      only && customers.length === 1
        ? detail(only)
        : html`<h1>${customers.length} customers</h1>
            ${table(customers)}`
    }
  </main>`;
  return page({ title: only && customers.length === 1 ? calledBy(only) : 'Customers', tool: 'Admin', body });
}

/** The people of one company. */
export function companyPage(name: string): Reply {
  const people = CUSTOMERS.filter((customer) => customer.company === name);
  const sum = people.reduce((total, { mrr }) => total + mrr, 0);
  const body = html`<main>
    <h1><bdi>${name}</bdi></h1>
    <p class="soft">
      ${people.length} ${people.length === 1 ? 'customer' : 'customers'}, ${euros(sum)} a month
    </p>
    ${table(people)}
  </main>`;
  return page({ title: name, tool: 'Admin', status: people.length > 0 ? 200 : 404, body });
}
