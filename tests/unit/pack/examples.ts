import type { Pack, Source } from '../../../lib/pack/pack';
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
        values: { org: '/org/slug', page: '/links/0' },
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
    {
      id: 'once',
      kind: 'impersonate',
      label: 'Log in once as',
      mint: {
        url: '{{env.app}}/mint',
        body: { user: '{{customer.externalId}}', why: '{{ticket.id}}: {{reason}}' },
        origins: ['{{env.app}}', 'https://login.acme.example'],
      },
      open: 'private',
      reason: true,
      group: 'Shop',
      icon: 'key-round',
    },
    {
      id: 'logs',
      kind: 'logs',
      label: 'Logs',
      preset: 'grafana-loki',
      with: { base: '{{env.logs}}', stream: '{app="shop"}', datasource: 'loki' },
      window: { before: 60, after: 5 },
      when: { desk: ['rt'], plan: ['Pro'], has: ['customer.values.org'], environment: ['live'] },
      hidden: true,
    },
    {
      id: 'order',
      kind: 'custom',
      label: 'Order',
      url: '{{env.app}}/orders/{{clue.value}}?t={{window.from | epoch_ms}}',
      open: 'container:Shop',
      clue: 'order-no',
    },
    { id: 'page', kind: 'admin', label: 'Page', url: '{{customer.values.page | raw}}' },
  ],
  environments: [
    {
      id: 'live',
      label: 'Production',
      values: { app: 'https://shop.acme.example', logs: 'https://logs.acme.example' },
    },
    { id: 'stage', label: 'Staging', values: { app: 'http://127.0.0.1:8080' } },
  ],
  clues: [{ id: 'order-no', label: 'Order', pattern: 'T-\\d{5}' }],
  audit: { url: 'https://audit.acme.example/deskside', credentials: 'omit' },
  schemes: ['myapp'],
};

/** A source of each other kind, with every key that it can have. */
export const sources: Source[] = [
  {
    kind: 'json',
    id: 'search',
    label: 'Search',
    url: 'https://crm.acme.example/search',
    body: {
      by: ['{{customer.email}}', { name: '{{#customer.name}}{{customer.name}}{{/customer.name}}' }],
      most: 5,
    },
    list: '/found',
    map: { email: '/email', emails: '/addresses', externalId: '/id' },
    headers: { Accept: 'application/vnd.acme+json', 'X-Team': 'support' },
    token: { header: 'X-Api-Key', prefix: '' },
    sign: { header: 'X-Signature', hash: 'SHA-256', encoding: 'hex' },
    images: ['img.acme.example', '127.0.0.1:8090'],
    ttl: 0,
    timeout: 60,
    credentials: 'include',
  },
  {
    kind: 'json',
    id: 'bare',
    label: 'A bare list',
    url: 'https://crm.acme.example/people',
    list: '',
    map: { email: '/email' },
  },
  {
    kind: 'plain',
    id: 'cards',
    label: 'Cards',
    url: 'https://cards.acme.example/',
    cards: [{ key: 'usage', title: 'Usage' }, { key: 'plan_2-x' }],
    token: {},
  },
  {
    kind: 'helpscout',
    id: 'app',
    label: 'App',
    url: 'https://app.acme.example/helpscout',
    mailbox: { id: 7, email: 'help@acme.example' },
    sign: { header: 'X-HelpScout-Signature', hash: 'SHA-1', encoding: 'base64' },
  },
  {
    kind: 'freescout',
    id: 'panel',
    label: 'Panel',
    url: 'http://localhost:8080/panel',
    mailboxId: 1,
    secret: true,
  },
  {
    kind: 'gorgias',
    id: 'shop',
    label: 'Shop',
    url: 'https://shop.acme.example/users?email={{customer.email}}',
    map: { email: '/email', values: { shop: '/shop/id' } },
  },
];

/** The same with those. */
export const whole: Pack = { ...full, sources: [...full.sources, ...sources] };

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

const base = { id: 'a', kind: 'custom', label: 'A', url: 'https://a.example/' };
export const environments = [
  { id: 'live', label: 'Production', values: { app: 'https://app.acme.example', org: 'acme' } },
  { id: 'stage', label: 'Staging', values: { app: 'http://127.0.0.1:8080' } },
];
/** The problems of a pack with this one link. */
export const link = (more: object, pack: object = { environments }) =>
  problems({ version: 1, links: [{ ...base, ...more }], ...pack });
/** The same, of a link that leads elsewhere than by `url`. */
export const other = (more: object, pack?: object) => link({ url: undefined, ...more }, pack);
