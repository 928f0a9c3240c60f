/** The stage's desk: the smallest pages that a pack's custom desk can describe, and the pack that describes them. */
import type { Stage } from './stage.ts';
import { json } from './stage.ts';

export interface Requester {
  email: string;
  name: string;
}

export const requester = ({ email, name }: Requester): string =>
  `<div class="requester"><b class="name">${name}</b> <a class="mail" href="mailto:${email}">${email}</a></div>`;

/** A ticket's page. `id` as the page shows it; `extra` is markup or script of the test's own. */
export const ticketPage = (id: string, people: Requester[], extra = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ticket ${id}</title></head>
<body><main><h1>Ticket <span class="id">${id}</span></h1>${people.map(requester).join('')}<p>Hello, please help.</p></main>${extra}</body></html>`;

/** Serves tickets `id` to `people`, and the company's answer for each of them. */
export function serveTickets(stage: Stage, tickets: Record<string, Requester[]>, extra = ''): void {
  for (const [id, people] of Object.entries(tickets)) {
    stage.at(`/tickets/${id}`, { body: ticketPage(id, people, extra) });
  }
  stage.at('/api/customer', ({ url }) => {
    const email = new URL(url ?? '', stage.url).searchParams.get('email') ?? '';
    const known = Object.values(tickets)
      .flat()
      .find((person) => person.email.toLowerCase() === email.toLowerCase());
    if (!known) return json({ error: 'unknown' }, 404);
    const id = `CUST-${email.split('@')[0]}`;
    return json({
      id,
      email: known.email,
      name: known.name,
      plan: 'Pro',
      company: 'Engines',
      stripe: `cus_${id}`,
    });
  });
}

export const deskPack = (stage: Stage, more: Record<string, unknown> = {}) => ({
  version: 1,
  team: 'Stage',
  desks: [
    {
      type: 'custom',
      name: 'Stage desk',
      url: stage.url,
      ticket: 'tickets/{id}',
      read: {
        within: '.requester',
        id: 'h1 .id',
        email: { select: '.mail', attr: 'href' },
        name: '.name',
      },
    },
  ],
  agents: { domains: ['stage.example'], emails: [] },
  sources: [
    {
      kind: 'json',
      id: 'crm',
      label: 'Account',
      url: `${stage.url}api/customer?email={{customer.email}}`,
      map: {
        name: '/name',
        email: '/email',
        externalId: '/id',
        company: '/company',
        plan: '/plan',
        stripeId: '/stripe',
        fields: [{ label: 'Plan', pointer: '/plan' }],
      },
    },
  ],
  links: [
    {
      id: 'login',
      kind: 'impersonate',
      label: 'Log in as',
      url: `${stage.url}login-as/{{customer.externalId}}`,
    },
    { id: 'logs', kind: 'logs', label: 'Logs', url: `${stage.url}logs?q={{customer.email}}` },
    { id: 'admin', kind: 'admin', label: 'Admin', url: `${stage.url}admin?q={{customer.email}}` },
    { id: 'stripe', kind: 'billing', label: 'Stripe', url: `${stage.url}stripe/{{customer.stripeId}}` },
  ],
  ...more,
});
