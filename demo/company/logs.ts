/** What the company's services logged about a customer: invented, and the same each time. */
import { dayOf, timeOf } from '../dates.ts';
import { html } from '../html.ts';
import type { Reply } from '../http.ts';
import { DEMO_NOW, calledBy, customerByEmail, customerById, type Customer } from '../people.ts';
import { seeded } from '../random.ts';
import { missing, page } from './layout.ts';

const EVENTS = [
  ['info', 'web', 'GET /orders 200'],
  ['info', 'web', 'GET /shop 200'],
  ['info', 'web', 'POST /basket 201'],
  ['info', 'auth', 'session renewed'],
  ['info', 'auth', 'signed in with password'],
  ['warn', 'auth', 'wrong password, try 2 of 5'],
  ['info', 'orders', 'order placed, 4 lines'],
  ['info', 'export', 'job queued: orders, csv'],
  ['error', 'export', 'job failed: no rows after filter place_id=null'],
  ['warn', 'export', 'job retried once'],
  ['info', 'billing', 'invoice sent'],
  ['warn', 'billing', 'card expires next month'],
  ['info', 'delivery', 'route updated, stop 14 of 31'],
  ['error', 'web', 'GET /api/stock 504 upstream timeout'],
] as const;

interface Line {
  at: number;
  level: string;
  service: string;
  text: string;
  request: string;
}

/** The newest sixty lines, newest first. */
function logLines(customer: Customer): Line[] {
  const random = seeded(Number(customer.id.slice(3)) * 7919);
  let at = Math.min(customer.lastSeen, DEMO_NOW);
  return Array.from({ length: 60 }, () => {
    at -= random.int(400, 900_000);
    const [level, service, event] = random.pick(EVENTS);
    const request = random.int(0x1000_0000, 0xffff_ffff).toString(16);
    const text =
      event.startsWith('GET') || event.startsWith('POST') ? `${event} ${random.int(9, 480)}ms` : event;
    return { at, level, service, text, request };
  });
}

export function logsPage(user: string): Reply {
  const customer = customerByEmail(user) ?? customerById(user);
  if (!customer) return missing('Logs', `Nothing was ever logged for “${user}”.`);
  const lines = logLines(customer);
  const body = html`<main>
    <h1>${calledBy(customer)}</h1>
    <p class="soft">user = ${customer.email} · id = ${customer.id} · ${lines.length} newest lines</p>
    <div class="log">
      ${lines.map(
        ({ at, level, service, text, request }) =>
          html`<p class="${level}">
            <time>${dayOf(at)} ${timeOf(at)}:${String(new Date(at).getUTCSeconds()).padStart(2, '0')}</time>
            <b>${level}</b><i>${service}</i><span>${text}</span><code>${request}</code>
          </p>`,
      )}
    </div>
  </main>`;
  return page({ title: `Logs of ${calledBy(customer)}`, tool: 'Logs', body });
}
