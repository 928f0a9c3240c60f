/** The team's configuration for the demo: what a real team would write for a desk of its own. */
import type { Pack } from '../lib/pack/pack.ts';
import { AGENTS } from './people.ts';

/** Both addresses without a slash at their end, as `startDemo` gives them. */
export function demoPack(deskUrl: string, companyUrl: string): Pack {
  return {
    version: 1,
    team: 'Tidewater',
    desks: [
      {
        type: 'custom',
        name: 'Tidewater Desk',
        url: `${deskUrl}/`,
        ticket: 'tickets/{id}',
        read: {
          within: '.pane .requester',
          id: '.pane .ticket-id',
          email: '[data-mail]',
          name: '[data-name]',
          subject: '.pane .subject',
        },
      },
    ],
    agents: { domains: ['tidewater.example'], emails: AGENTS.map(({ email }) => email) },
    sources: [
      {
        kind: 'json',
        id: 'customers',
        label: 'Account',
        url: `${companyUrl}/api/customers?email={{customer.email}}`,
        map: {
          name: '/name',
          email: '/email',
          externalId: '/id',
          company: '/company/name',
          plan: '/plan',
          avatar: '/avatar',
          stripeId: '/stripe_id',
          fields: [
            { label: 'MRR', pointer: '/mrr' },
            { label: 'Seats', pointer: '/seats' },
            { label: 'Since', pointer: '/since' },
            { label: 'Last seen', pointer: '/last_seen' },
          ],
        },
        ttl: 300,
      },
    ],
    links: [
      {
        id: 'login',
        kind: 'impersonate',
        label: 'Log in as',
        url: `${companyUrl}/login-as/{{customer.externalId}}`,
      },
      { id: 'logs', kind: 'logs', label: 'Logs', url: `${companyUrl}/logs?user={{customer.email}}` },
      {
        id: 'admin',
        kind: 'admin',
        label: 'Admin',
        url: `${companyUrl}/admin/customers?q={{customer.email}}`,
      },
      {
        id: 'stripe',
        kind: 'billing',
        label: 'Stripe',
        url: `${companyUrl}/stripe/customers/{{customer.stripeId}}`,
      },
      // Private customers belong to no company, so theirs lacks a value.
      {
        id: 'company',
        kind: 'custom',
        label: 'Company',
        url: `${companyUrl}/admin/companies/{{customer.company}}`,
      },
    ],
    schemes: [],
  };
}
