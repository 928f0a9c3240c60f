/** What the company's services logged about a customer: invented, and the same each time. */
import { dayOf, timeOf } from '../dates.ts';
import { html, type Html } from '../html.ts';
import type { Reply } from '../http.ts';
import { DEMO_NOW, calledBy, customerByEmail, customerById, type Customer } from '../people.ts';
import { missing, page } from './layout.ts';
import { LEVELS, linesBetween, newestLines, requestLines, type Line } from './log-lines.ts';

const stamp = (at: number) =>
  `${dayOf(at)} ${timeOf(at)}:${String(new Date(at).getUTCSeconds()).padStart(2, '0')}`;

function logTable(lines: Line[]): Html {
  return html`<div class="log">
    ${lines.map(
      ({ at, level, service, text, request }) =>
        html`<p class="${level}">
          <time datetime="${new Date(at).toISOString()}">${stamp(at)}</time>
          <b>${level}</b><i>${service}</i><span>${text}</span
          ><code><a href="/requests/${request}">${request}</a></code>
        </p>`,
    )}
  </div>`;
}

/** Epoch ms of `2026-11-20T09:56:00Z`, or of epoch milliseconds; `null` for anything else. */
function momentIn(query: URLSearchParams, name: string): number | null {
  const told = query.get(name) ?? '';
  const at = /^\d{10,}$/.test(told) ? Number(told) : Date.parse(told);
  return Number.isNaN(at) ? null : at;
}

interface Sought {
  customer: Customer;
  from: number | null;
  to: number | null;
  words: string;
  level: string;
}

/** Newest first, as people read logs. */
function find({ customer, from, to, words, level }: Sought): Line[] {
  const within =
    from === null && to === null
      ? newestLines(customer)
      : linesBetween(customer, from ?? customer.since, to ?? DEMO_NOW);
  return within.filter(
    (line) =>
      (level === '' || line.level === level) &&
      `${line.service} ${line.text} ${line.request}`.toLowerCase().includes(words.toLowerCase()),
  );
}

/** `?user=`, and where wanted `from`, `to`, `q` and `level`. */
export function logsPage(query: URLSearchParams): Reply {
  const user = query.get('user') ?? '';
  const customer = customerByEmail(user) ?? customerById(user);
  if (!customer) return missing('Logs', `Nothing was ever logged for “${user}”.`);
  const [from, to] = [momentIn(query, 'from'), momentIn(query, 'to')];
  const [words, level] = [query.get('q') ?? '', query.get('level') ?? ''];
  const lines = find({ customer, from, to, words, level });
  const choice = ['', ...LEVELS].map(
    (one) =>
      html`<option value="${one}" ${one === level ? html`selected` : ''}>${one || 'all levels'}</option>`,
  );
  const body = html`<main>
    <h1>${calledBy(customer)}</h1>
    <p class="soft">user = ${customer.email} · id = ${customer.id} · ${lines.length} lines</p>
    ${
      from !== null &&
      to !== null &&
      html`<p class="soft" id="window" data-from="${from}" data-to="${to}">
        from ${stamp(from)} to ${stamp(to)} UTC
      </p>`
    }
    <form class="search filters" action="/logs">
      <input type="hidden" name="user" value="${user}" />
      <input type="hidden" name="from" value="${query.get('from') ?? ''}" />
      <input type="hidden" name="to" value="${query.get('to') ?? ''}" />
      <input name="q" value="${words}" aria-label="Words" placeholder="Words" />
      <select name="level" aria-label="Level">
        ${choice}
      </select>
      <button class="button">Filter</button>
    </form>
    ${lines.length > 0 ? logTable(lines) : html`<p class="card">Nothing was logged in this time.</p>`}
  </main>`;
  return page({ title: `Logs of ${calledBy(customer)}`, tool: 'Logs', body });
}

/** All that one request did. */
export function requestPage(request: string): Reply {
  const found = requestLines(request);
  if (!found) return missing('Logs', `No request is called ${request}.`);
  const { customer, lines } = found;
  const body = html`<main>
    <p class="soft">Request</p>
    <h1>${request}</h1>
    <p class="soft">by <bdi>${calledBy(customer)}</bdi> · ${customer.email}</p>
    ${logTable(lines)}
  </main>`;
  return page({ title: `Request ${request}`, tool: 'Logs', body });
}
