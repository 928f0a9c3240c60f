/** A sidebar webhook in the words of FreeScout: when the van comes. */
import { dayOf } from '../../dates.ts';
import { html } from '../../html.ts';
import { reply, type Reply, type Request } from '../../http.ts';
import { DEMO_NOW } from '../../people.ts';
import { seeded } from '../../random.ts';
import { askedCustomer } from './asked.ts';

const HTML = 'text/html; charset=utf-8';
const DAY = 24 * 60 * 60 * 1000;
const TOURS = ['Harbour', 'Old town', 'Ring road', 'North shore', 'Hills'];

export function answerFreeScout(request: Request): Reply {
  const customer = askedCustomer(request);
  // The module's own word for somebody who is not known.
  if (!customer) return reply(200, HTML, 'not-found');
  const random = seeded(Number(customer.key) + 2);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Delivery</title>
        <style>
          dt {
            color: grey;
          }
        </style>
      </head>
      <body>
        <table>
          <tr>
            <th>Next van</th>
            <td>${dayOf(DEMO_NOW + random.int(1, 6) * DAY)}</td>
          </tr>
          <tr>
            <th>Tour</th>
            <td>${random.pick(TOURS)} ${random.int(1, 9)}</td>
          </tr>
          <tr>
            <th>Window</th>
            <td>${random.pick(['06:00–08:00', '08:00–10:00', '10:00–12:00'])}</td>
          </tr>
        </table>
      </body>
    </html>`;
  return reply(200, HTML, page.text);
}
