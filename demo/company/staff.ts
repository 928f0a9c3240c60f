/**
 * Logging in as a customer by a form with a token, as django-hijack and django-loginas do it. No link can do that:
 * it leads to this page, and the agent presses the button here.
 */
import { html } from '../html.ts';
import { redirect, reply, type Reply, type Request } from '../http.ts';
import { calledBy } from '../people.ts';
import { page } from './layout.ts';
import { mayActAs } from './login-as.ts';
import type { Sessions } from './sessions.ts';

const actionOf = (id: string) => `/staff/users/${encodeURIComponent(id)}/hijack`;

export function staffPage(id: string, request: Request, sessions: Sessions): Reply {
  const allowed = mayActAs(id, request, sessions);
  if ('refusal' in allowed) return allowed.refusal;
  const { customer, session } = allowed;
  const name = calledBy(customer);
  const body = html`<main>
    <p class="soft">Users</p>
    <h1><bdi>${name}</bdi></h1>
    <p class="soft">${customer.email} · ${customer.id}</p>
    <form class="card" method="post" action="${actionOf(customer.id)}">
      <input type="hidden" name="token" value="${session.token}" />
      <p>The shop will treat you as this customer until you leave.</p>
      <p>
        <button class="button" id="hijack">Log in as <bdi>${name}</bdi></button>
      </p>
    </form>
  </main>`;
  return page({ title: name, tool: 'Admin', body });
}

/** The button's address. Whoever opens it as a link is told that it is none. */
export function hijack(id: string, request: Request, sessions: Sessions): Reply {
  if (request.method !== 'POST') {
    return reply(405, 'text/plain; charset=utf-8', 'Only the button of the page may do this.', {
      allow: 'POST',
    });
  }
  const allowed = mayActAs(id, request, sessions);
  if ('refusal' in allowed) return allowed.refusal;
  const { session, customer, agent } = allowed;
  if (new URLSearchParams(request.body).get('token') !== session.token) {
    return reply(403, 'text/plain; charset=utf-8', 'The form is not from this session.');
  }
  session.acting = { customer, by: agent, how: 'session' };
  return redirect('/shop');
}
