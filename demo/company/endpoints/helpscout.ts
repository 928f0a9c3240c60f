/** A dynamic app in the words of Help Scout: the last orders. */
import { dayOf } from '../../dates.ts';
import { html } from '../../html.ts';
import { json, type Reply, type Request } from '../../http.ts';
import { ordersOf } from '../orders.ts';
import { askedCustomer } from './asked.ts';

export function answerHelpScout(request: Request, base: string): Reply {
  const customer = askedCustomer(request);
  if (!customer) return json({ html: '<p class="muted">No orders under this address.</p>' });
  const orders = ordersOf(customer).slice(0, 3);
  const card = html`<ul class="unstyled">
    ${orders.map(
      ({ number, at, item, total }) =>
        html`<li>
          <a href="${base}/admin/orders/${number}">${number}</a> €${total}<br />
          <span class="muted">${item}, ${dayOf(at)}</span>
        </li>`,
    )}
  </ul>`;
  return json({ html: card.text });
}
