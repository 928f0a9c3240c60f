/**
 * Logging in as a customer by a plain address, as laravel-impersonate, switch_user and Nova do it: the agent's own
 * session turns into the customer's, and turns back when they leave.
 */
import { html } from '../html.ts';
import { redirect, type Reply, type Request } from '../http.ts';
import { calledBy, customerById, customerByKey, type Agent, type Customer } from '../people.ts';
import { missing, page } from './layout.ts';
import type { Acting, Session, Sessions } from './sessions.ts';
import { askToSignIn } from './sign-in.ts';

/** Nobody is logged in as somebody from within somebody: the way back would be lost. */
function refuseNesting({ customer }: Acting): Reply {
  const body = html`<main>
    <h1>Already logged in as <bdi>${calledBy(customer)}</bdi></h1>
    <p class="soft">Leave first; then the session is yours again.</p>
    <form method="post" action="/shop/stop">
      <p><button class="button">Leave</button></p>
    </form>
  </main>`;
  return page({ title: 'Leave first', tool: 'Shop', status: 409, body });
}

interface Allowed {
  customer: Customer;
  session: Session;
  agent: Agent;
}

/** A guard of all ways that need the agent's session: who may go on as whom, or the answer that says why not. */
export function mayActAs(id: string, request: Request, sessions: Sessions): Allowed | { refusal: Reply } {
  const session = sessions.of(request);
  if (session?.acting) return { refusal: refuseNesting(session.acting) };
  if (!session?.agent) return { refusal: askToSignIn(request) };
  const customer = customerById(id) ?? customerByKey(id);
  if (!customer) return { refusal: missing('Shop', `There is no customer ${id}.`) };
  return { customer, session, agent: session.agent };
}

export function logInAs(id: string, request: Request, sessions: Sessions): Reply {
  const allowed = mayActAs(id, request, sessions);
  if ('refusal' in allowed) return allowed.refusal;
  const { session, customer, agent } = allowed;
  session.acting = { customer, by: agent, how: 'session' };
  return redirect('/shop');
}

/** Ends being somebody else: back to the agent's own page, or to nobody's shop. */
export function leave(request: Request, sessions: Sessions): Reply {
  const session = sessions.of(request);
  if (!session?.agent || !session.acting) return redirect('/shop', sessions.end(request));
  const { customer } = session.acting;
  session.acting = null;
  return redirect(`/admin/customers?q=${encodeURIComponent(customer.id)}`);
}
