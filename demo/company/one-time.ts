/**
 * Logging in as a customer by an address that works once, in a browser without any session of the shop, as Craft CMS,
 * Clerk and passmower do it. The agent's own session stays as it is, and never meets the customer's.
 */
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { html } from '../html.ts';
import { json, redirect, type Reply, type Request } from '../http.ts';
import { SELF, customerById, type Agent, type Customer } from '../people.ts';
import { page } from './layout.ts';
import type { Sessions } from './sessions.ts';

/** For machines that have no session; demo only, so it is no secret. */
export const BEARER = 'Bearer tidewater-demo';

const wanted = v.object({ user: v.string(), reason: v.optional(v.string()) });

interface Ticket {
  customer: Customer;
  by: Agent;
  reason?: string | undefined;
  expiresAt: number;
  used: boolean;
}

export interface OneTime {
  /** `POST /api/one-time`, `{ "user": "TW-1001", "reason": "#4410" }` to `{ url, expiresAt }`. `base`: the company's own address. */
  mint(request: Request, base: string): Reply;
  enter(key: string, request: Request): Reply;
  /** How long addresses live from now on, in ms; negative ones are born dead. */
  live(ms: number): void;
}

function refuse(status: number, title: string, text: string): Reply {
  const body = html`<main>
    <h1>${title}</h1>
    <p class="soft">${text}</p>
  </main>`;
  return page({ title, tool: 'Shop', status, body });
}

/** The body, if it is JSON by its own word too: a form of another site cannot send that. */
function readWanted({ headers, body }: Request): v.InferOutput<typeof wanted> | null {
  if (!headers['content-type']?.startsWith('application/json')) return null;
  try {
    const read = v.safeParse(wanted, JSON.parse(body));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function openOneTime(sessions: Sessions): OneTime {
  const tickets = new Map<string, Ticket>();
  let life = 60_000;
  return {
    live: (ms) => {
      life = ms;
    },
    mint(request, base) {
      const session = sessions.of(request);
      const agent = session?.agent ?? (request.headers.authorization === BEARER ? SELF : null);
      if (!agent) return json({ error: 'Sign in first.' }, 401);
      const asked = readWanted(request);
      if (!asked) return json({ error: 'Send JSON: { "user": "<id>", "reason": "<why>" }.' }, 400);
      const customer = customerById(asked.user);
      if (!customer) return json({ error: 'No such customer.' }, 404);
      const key = randomUUID();
      const expiresAt = Date.now() + life;
      tickets.set(key, { customer, by: agent, reason: asked.reason, expiresAt, used: false });
      return json({ url: `${base}/enter/${key}`, expiresAt: new Date(expiresAt).toISOString() }, 201);
    },
    enter(key, request) {
      const ticket = tickets.get(key);
      if (!ticket) return refuse(404, 'No such address', 'It was never made here.');
      if (ticket.used) return refuse(410, 'Used already', 'This address worked once. Ask for a new one.');
      if (ticket.expiresAt <= Date.now())
        return refuse(410, 'Too late', 'This address has run out. Ask for a new one.');
      if (sessions.present(request)) {
        return refuse(
          409,
          'This browser is not clean',
          'It has a session of the shop already. Open the address in a private window that has none.',
        );
      }
      ticket.used = true;
      const { customer, by, reason } = ticket;
      return redirect(
        '/shop',
        sessions.start({ agent: null, acting: { customer, by, reason, how: 'one-time' } }),
      );
    },
  };
}
