/** The welcome page at every step. Made-up people. */
import { products } from '../../../lib/desks/hosts';
import { knownTypes } from '../../../lib/desks/config';
import type {
  DeskStepView,
  LinksStepView,
  TicketStepView,
  WelcomeActions,
  WelcomeView,
} from '../../../lib/welcome/view';

export const welcomeActions: WelcomeActions = {
  go() {},
  nameAnother() {},
  type() {},
  pick() {},
  setAddress() {},
  chooseType() {},
  enable() {},
  allow() {},
  showTicket() {},
  chooseTopic() {},
  chooseTool() {},
  fill() {},
  paste() {},
  addLink() {},
  openOptions() {},
};

const rt = {
  type: 'rt',
  name: 'Request Tracker',
  host: 'rt.acme.example',
  url: 'https://rt.acme.example/',
} as const;
const zendesk = { type: 'zendesk', name: 'Zendesk' } as const;
const all = knownTypes.map((type) => ({ type, name: products[type].name }));

const several: DeskStepView['mine'] = [
  { ...rt, granted: true },
  {
    type: 'zendesk',
    name: 'The desk of all northern and southern branches',
    url: 'https://acme.zendesk.com/',
    host: 'acme.zendesk.com',
    granted: false,
  },
];
const calmDesk: DeskStepView = {
  text: '',
  products: all,
  picked: null,
  address: '',
  hosts: [],
  elsewhere: false,
  problem: null,
  choices: [],
  chosen: null,
  found: null,
  mine: [],
  setUp: null,
  locked: false,
  awaits: null,
  asked: null,
};
const calmLinks: LinksStepView = {
  topic: null,
  tool: 'paste',
  tools: [
    { id: 'django-admin', label: 'Search in Django’s admin' },
    { id: 'wordpress-users', label: 'Users in WordPress' },
  ],
  fields: [],
  pasted: '',
  unfound: false,
  preview: null,
  who: { name: 'Zoë Ñandú', example: false },
  ready: false,
  added: [],
  refused: null,
};
const nobody: TicketStepView = { desk: null, status: { state: 'away' } };

const view = (more: Partial<WelcomeView>): WelcomeView => ({
  loading: false,
  step: 'desk',
  done: { desk: false, ticket: false, links: false },
  bad: false,
  desk: calmDesk,
  ticket: nobody,
  links: calmLinks,
  ...more,
});
const desk = (more: Partial<DeskStepView>) => view({ desk: { ...calmDesk, ...more } });
const at = { tabId: 1, ticket: '4711', blocked: false };
const ticket = (status: TicketStepView['status'], granted = true) =>
  view({
    step: 'ticket',
    done: { desk: true, ticket: status?.state === 'customer', links: false },
    ticket: { desk: { ...rt, granted }, status },
  });
const links = (more: Partial<LinksStepView>) =>
  view({ step: 'links', done: { desk: true, ticket: true, links: false }, links: { ...calmLinks, ...more } });
const pasted = 'https://app.acme.example/admin/users?q=zoe%40example.net';
const email = {
  path: 'customer.email',
  value: 'zoe@example.net',
  origin: { kind: 'desk' },
  filters: [],
} as const;
const parts = [
  { text: 'https://app.acme.example/admin/users?q=', from: 'template' as const },
  { text: 'zoe%40example.net', from: { ...email, filters: [] } },
];
const person = { role: 'requester', hook: 'requestors-row' } as const;

export const welcomeSamples: Record<string, WelcomeView> = {
  'welcome-desk': view({}),
  'welcome-desk-loading': view({ loading: true }),
  'welcome-desk-bad': view({ bad: true }),
  'welcome-desk-none': desk({ text: 'Acme Desk', products: [] }),
  'welcome-desk-picked': desk({
    text: 'Zendesk',
    products: [],
    picked: zendesk,
    hosts: ['*.zendesk.com'],
    elsewhere: true,
  }),
  'welcome-desk-problem': desk({
    picked: zendesk,
    hosts: ['*.zendesk.com'],
    address: 'acme',
    problem: 'host',
  }),
  'welcome-desk-address': desk({ text: 'https://', products: [], problem: 'address' }),
  'welcome-desk-choices': desk({
    text: 'https://support.acme.example/',
    products: [],
    choices: all.slice(0, 3),
  }),
  'welcome-desk-found': desk({ text: rt.url, products: [], found: { ...rt, likely: false } }),
  'welcome-desk-likely': desk({ text: rt.url, products: [], found: { ...rt, likely: true } }),
  'welcome-desk-asking': desk({
    found: { ...rt, likely: false },
    asked: { url: rt.url, outcome: 'asking' },
    products: [],
  }),
  'welcome-desk-denied': desk({
    found: { ...rt, likely: false },
    asked: { url: rt.url, outcome: 'denied' },
    products: [],
  }),
  'welcome-desk-mine': desk({ mine: several }),
  'welcome-set-up': desk({ mine: several, setUp: 'policy' }),
  'welcome-locked': desk({
    mine: several,
    setUp: 'policy',
    locked: true,
    asked: { url: 'https://acme.zendesk.com/', outcome: 'denied' },
  }),
  'welcome-team': desk({ mine: several, setUp: 'team' }),
  'welcome-awaits': desk({ awaits: 'packs.acme.example', locked: true }),
  'welcome-ticket-none': view({ step: 'ticket' }),
  'welcome-ticket-revoked': ticket({ state: 'away' }, false),
  'welcome-ticket-unknown': ticket(null),
  'welcome-ticket-away': ticket({ state: 'away' }),
  'welcome-ticket-here': ticket({ state: 'here', tabId: 1 }),
  'welcome-ticket-reading': ticket({ state: 'reading', ...at }),
  'welcome-ticket-nobody': ticket({ state: 'nobody', ...at }),
  'welcome-ticket-unread': ticket({ state: 'unread', ...at }),
  'welcome-ticket-guess': ticket({ state: 'guess', ...at }),
  'welcome-ticket-choose': ticket({ state: 'choose', ...at }),
  'welcome-ticket-blocked': ticket({
    state: 'customer',
    ...at,
    blocked: true,
    person: { ...person, name: 'Zoë' },
  }),
  'welcome-ticket-customer': ticket({
    state: 'customer',
    ...at,
    person: { ...person, name: 'Zoë Ñandú', email: 'zoe@example.net' },
  }),
  'welcome-links': links({ added: ['Log in as', 'Stripe'] }),
  'welcome-links-paste': links({
    topic: 'admin',
    pasted,
    preview: { parts, href: pasted, missing: [] },
    ready: true,
  }),
  'welcome-links-unfound': links({
    topic: 'admin',
    pasted: 'https://app.acme.example/admin',
    unfound: true,
    preview: { parts: [{ text: 'https://app.acme.example/admin', from: 'template' }], missing: [] },
  }),
  'welcome-links-preset': links({
    topic: 'admin',
    tool: 'django-admin',
    fields: [
      {
        name: 'base',
        label: 'Address',
        help: 'Where the admin lives: `https://app.acme.example/admin`.',
        value: '',
        usual: '',
      },
    ],
    note: 'django-hijack takes no links: press Hijack in the user’s row.',
    who: { name: 'Ada Example', example: true },
    preview: { parts, missing: ['customer.externalId'] },
  }),
  'welcome-links-refused': links({
    topic: 'admin',
    pasted: 'ftp://app.acme.example/',
    preview: { parts, missing: [], refused: 'Addresses with “ftp:” are not allowed.' },
    refused: 'must begin with https://',
  }),
};
