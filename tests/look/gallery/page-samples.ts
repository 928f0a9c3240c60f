/** The customer's own page in every state, made of the sidebar's samples. */
import type { FactRow } from '../../../lib/customer-page/facts';
import type { CustomerPageView, PageActions, PageTicket } from '../../../lib/customer-page/view';
import type { SidebarView } from '../../../lib/sidebar/view';
import { actions as sidebarActions } from './actions';
import { samples } from './samples';

const DAY = 24 * 60 * 60_000;
const of = (name: string): SidebarView => {
  const found = samples[name];
  if (!found) throw new Error(`no sample ${name}`);
  return { ...found, ticket: '', why: ['opened'], recordId: 'c1', press: null };
};
const one = of('one');
const { now } = one;

const tickets = (n: number, subject = 'Broken screen'): PageTicket[] =>
  Array.from({ length: n }, (_, at) => ({
    key: `k${at}`,
    id: `${1000 - at}`,
    url: `https://rt.acme.example/${at}`,
    seenAt: now - at * 3 * DAY - 60_000,
    desk: at % 3 === 1 ? 'Zendesk' : 'Request Tracker',
    ...(at % 4 !== 3 && { subject }),
  }));

const factsOf = ({ customer = {}, answers }: SidebarView): FactRow[] => [
  ...(customer.name
    ? [
        {
          what: { known: 'name' as const },
          value: customer.name,
          from: { kind: 'desk' as const },
          at: now - DAY,
        },
      ]
    : []),
  ...answers.flatMap(({ label, facts, fetchedAt, stale }) =>
    (facts.fields ?? []).map((field) => ({
      what: { label: field.label },
      value: field.value,
      from: { kind: 'source' as const, label },
      ...(fetchedAt !== undefined && { at: fetchedAt }),
      ...(stale && { stale }),
    })),
  ),
];

const page = (shown: SidebarView, more: Partial<CustomerPageView> = {}): CustomerPageView => ({
  state: 'one',
  shown,
  facts: factsOf(shown),
  tickets: tickets(7),
  ticketsAre: 'read',
  moreTickets: false,
  recent: [],
  recentAre: 'read',
  find: { text: '', at: 0 },
  ...more,
});

const nobody = (state: CustomerPageView['state'], more: Partial<CustomerPageView> = {}) =>
  page(
    { ...one, state: 'none', customer: {}, links: [], answers: [] },
    { state, facts: [], tickets: [], ...more },
  );

const recent = [
  { id: 'c1', name: 'Ada Lovelace', email: 'ada.lovelace@example.com', company: 'Analytical Engines' },
  { id: 'c2', name: 'محمد عبد الرحمن', email: 'mohammed@example.org', company: 'شركة المثال' },
  { id: 'c3', email: 'adana+shop@example.net' },
];
const related = [
  { id: 'c2', name: 'José Ñandú', email: 'jose@example.net', because: 'plus-tag' as const },
  { id: 'c3', email: 'billing@example.net', because: 'same-account' as const },
];
const press = { link: 'login', stage: 'confirm' as const, label: 'Log in as', reason: '' };

export const pageSamples: Record<string, CustomerPageView> = {
  'page-one': page({ ...one, related }),
  'page-stale': page(of('stale'), { moreTickets: true, tickets: tickets(25) }),
  'page-refreshing': page({ ...one, refreshing: true }),
  'page-press': page({ ...one, press }),
  'page-long': page(of('long'), { tickets: tickets(4, of('long').subject) }),
  'page-rtl': page(of('rtl'), { tickets: tickets(4, 'أين طلبي؟') }),
  'page-groups': page(of('links-groups')),
  'page-environment': page(of('environment-other')),
  'page-trouble': page(of('troubles')),
  'page-bare': page(
    { ...of('unconfigured'), customer: { email: 'jose@example.net' } },
    { tickets: [], facts: [] },
  ),
  'page-search': nobody('search', { recent }),
  'page-search-empty': nobody('search'),
  'page-unknown': nobody('unknown', { recent }),
  'page-forgotten': nobody('forgotten'),
  'page-loading': nobody('loading'),
  'page-error': page(of('error'), { state: 'error' }),
};

export const pageActions: PageActions = {
  ...sidebarActions,
  moreTickets() {},
  forget: async () => {},
  copyLink: async () => true,
  copyBrief: async () => true,
};
