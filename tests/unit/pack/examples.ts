import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/schema';

/** The smallest useful pack, as a person would write it. */
export const small = {
  version: 1,
  team: 'Acme',
  desks: [{ type: 'rt', url: 'https://rt.acme.example/' }],
  agents: { domains: ['acme.example'], emails: [] },
  sources: [],
  links: [
    {
      id: 'stripe',
      kind: 'billing',
      label: 'Stripe',
      url: 'https://dashboard.stripe.com/search?query={{customer.email}}',
    },
  ],
};

/** A pack that uses every key there is. */
export const full: Pack = {
  version: 1,
  team: 'Acme',
  desks: [
    { type: 'rt', name: 'Mail', url: 'https://rt.acme.example:8443/rt' },
    { type: 'zendesk', url: 'https://acme.zendesk.com/' },
    {
      type: 'custom',
      name: 'Helpdesk',
      url: 'http://127.0.0.1:8090/',
      ticket: '#/t/{id}',
      read: {
        within: '.requester',
        id: { select: '[data-ticket]', attr: 'data-ticket' },
        email: 'a.mail',
        name: '.name',
        externalId: { select: '.name', attr: 'data-id' },
        subject: 'h1',
      },
    },
  ],
  trackers: [
    { type: 'github', url: 'https://github.com/acme/' },
    { type: 'jira', url: 'https://acme.atlassian.net/', name: 'Board' },
  ],
  agents: { domains: ['acme.example'], emails: ['vera@example.com'] },
  sources: [
    {
      kind: 'json',
      id: 'crm',
      label: 'CRM',
      url: 'https://crm.acme.example/customers?email={{customer.email}}',
      map: {
        name: '/name',
        email: '/email',
        externalId: '/id',
        company: '/company/name',
        plan: '/plan',
        avatar: '/avatar',
        stripeId: '/stripe',
        fields: [{ label: 'Seats', pointer: '/seats' }],
      },
      ttl: 60,
      credentials: 'omit',
    },
  ],
  links: [
    {
      id: 'as',
      kind: 'impersonate',
      label: 'Log in as',
      url: 'https://shop.acme.example/login-as/{{ customer.externalId }}?ticket={{ticket.id}}',
    },
    { id: 'call', kind: 'custom', label: 'Call', url: 'myapp://call/{{customer.externalId}}' },
  ],
  schemes: ['myapp'],
};

/** `full` with the value at `pointer` replaced, or taken away. */
export function changed(pointer: string, value?: unknown): unknown {
  const pack = structuredClone(full) as unknown as Record<string, unknown>;
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, pack);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return pack;
}

/** Each problem as a person reads it: place, colon, message. */
export function problems(input: unknown): string[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.problems.map(({ at, message }) => `${at}: ${message}`);
}
