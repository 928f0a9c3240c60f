/** The team's configuration for the demo: what a real team would write for a desk of its own. */
import type { Link } from '../lib/links/link.ts';
import type { Pack, Source } from '../lib/pack/pack.ts';
import { AGENTS } from './people.ts';
import type { Demo } from './serve.ts';

/** The company logs people in in three ways; a real one has one of them. */
const logins: Link[] = [
  // The agent's own session turns into the customer's, so it opens where that session is.
  {
    id: 'login',
    kind: 'impersonate',
    label: 'Log in as',
    url: '{{env.company}}/login-as/{{customer.externalId}}',
  },
  // An address for one press alone, for a browser without any session of the shop.
  {
    id: 'private',
    kind: 'impersonate',
    label: 'Log in privately',
    mint: {
      url: '{{env.company}}/api/one-time',
      body: { user: '{{customer.externalId}}', reason: '{{reason}}' },
    },
    open: 'private',
    reason: true,
    group: 'Other ways in',
  },
  // A button with a token, which no link can press: it leads to the button's page.
  {
    id: 'staff',
    kind: 'admin',
    label: 'Staff page',
    preset: 'pretender',
    with: { base: '{{env.company}}/staff/users', by: 'customer.values.key' },
    group: 'Other ways in',
  },
];

const places: Link[] = [
  {
    id: 'logs',
    kind: 'logs',
    label: 'Logs',
    url: '{{env.company}}/logs?user={{customer.email}}&from={{window.from | iso}}&to={{window.to | iso}}',
  },
  {
    id: 'admin',
    kind: 'admin',
    label: 'Admin',
    url: '{{env.company}}/admin/customers?q={{customer.email}}',
  },
  {
    id: 'stripe',
    kind: 'billing',
    label: 'Stripe',
    url: '{{env.company}}/stripe/customers/{{customer.stripeId}}',
  },
  // Private customers belong to no company, so they have no such link.
  {
    id: 'company',
    kind: 'custom',
    label: 'Company',
    url: '{{env.company}}/admin/companies/{{customer.company}}',
    icon: 'building',
    when: { has: ['customer.company'] },
    group: 'More',
  },
  // Whoever pays for it gets errors looked at the same day.
  {
    id: 'errors',
    kind: 'logs',
    label: 'Errors',
    url: '{{env.company}}/logs?user={{customer.email}}&level=error&from={{window.from | epoch_ms}}&to={{window.to | epoch_ms}}',
    icon: 'bug',
    window: { before: 1440, after: 0 },
    when: { plan: ['Pro', 'Business'], environment: ['production'] },
    group: 'More',
  },
];

/** For what stands in the tickets' texts. */
const clues: Link[] = [
  {
    id: 'order',
    kind: 'admin',
    label: 'Order',
    url: '{{env.company}}/admin/orders/{{clue.value}}',
    clue: 'shop-order',
  },
  {
    id: 'request',
    kind: 'logs',
    label: 'Request',
    url: '{{env.company}}/requests/{{clue.value}}',
    clue: 'request',
  },
  {
    id: 'stripe-customer',
    kind: 'billing',
    label: 'Stripe',
    url: '{{env.company}}/stripe/customers/{{clue.value}}',
    clue: 'stripe-customer',
  },
];

/** The company knows its customers in many places, and each speaks as some help desk wants it. */
function sourcesOf(companyUrl: string): Source[] {
  const api = `${companyUrl}/api`;
  return [
    {
      kind: 'json',
      id: 'customers',
      label: 'Account',
      url: `${api}/customers?email={{customer.email}}`,
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
        values: { key: '/key' },
      },
      ttl: 300,
    },
    // Some addresses pay for two companies: the agent is asked which one it is about.
    {
      kind: 'json',
      id: 'payments',
      label: 'Payments',
      url: `${api}/stripe/customers?email={{customer.email}}`,
      list: '/data',
      map: {
        email: '/email',
        company: '/metadata/company',
        plan: '/metadata/plan',
        stripeId: '/id',
        fields: [
          { label: 'State', pointer: '/subscription/status' },
          { label: 'A month', pointer: '/subscription/amount' },
        ],
      },
    },
    { kind: 'plain', id: 'usage', label: 'Usage', url: `${api}/plain`, cards: [{ key: 'usage' }] },
    { kind: 'helpscout', id: 'orders', label: 'Orders', url: `${api}/helpscout` },
    { kind: 'freescout', id: 'delivery', label: 'Delivery', url: `${api}/freescout`, mailboxId: 1 },
    {
      kind: 'gorgias',
      id: 'loyalty',
      label: 'Loyalty',
      url: `${api}/gorgias?email={{customer.email}}`,
      // So that an answer about somebody else is noticed.
      map: { email: '/email' },
    },
  ];
}

/** For the addresses that `startDemo` gives. */
export function demoPack({
  deskUrl,
  companyUrl,
  stagingUrl,
}: Pick<Demo, 'deskUrl' | 'companyUrl' | 'stagingUrl'>): Pack {
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
          messages: '.pane .message .text',
          time: { select: '.pane .message.customer > .bubble > header > time', attr: 'datetime' },
        },
      },
    ],
    agents: { domains: ['tidewater.example'], emails: AGENTS.map(({ email }) => email) },
    sources: sourcesOf(companyUrl),
    links: [...logins, ...places, ...clues],
    environments: [
      { id: 'production', label: 'Production', values: { company: companyUrl } },
      { id: 'staging', label: 'Staging', values: { company: stagingUrl } },
    ],
    clues: [{ id: 'shop-order', label: 'Order', pattern: 'T-\\d{5}' }],
    audit: { url: `${companyUrl}/api/audit` },
    schemes: [],
  };
}
