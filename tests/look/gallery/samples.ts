/** One view of every kind, with synthetic people. */
import type { SourceAnswer, SourceProblem } from '../../../lib/customers/customer';
import type { ResolvedLink } from '../../../lib/links/link';
import { cardSamples } from './card-samples';
import { clueSamples } from './clue-samples';
import { guessed } from './guessed';
import { linkSamples } from './link-samples';
import { pressSamples } from './press-samples';
import { recordSamples } from './record-samples';
import type { SidebarView } from '../../../lib/sidebar/view';
import { linkedSamples } from './linked-samples';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const link = (id: string, kind: ResolvedLink['kind'], label: string): ResolvedLink => ({
  id,
  kind,
  label,
  href: `https://${id}.acme.example/?q=jose%2Borders%40example.net`,
  missing: [],
});
const links = [
  link('login', 'impersonate', 'Log in as'),
  link('logs', 'logs', 'Logs'),
  link('admin', 'admin', 'Admin'),
  link('stripe', 'billing', 'Stripe'),
  { id: 'replays', kind: 'custom' as const, label: 'Replays', missing: ['customer.sessionId'] },
];

const account: SourceAnswer = {
  sourceId: 'crm',
  label: 'Account',
  status: 'ok',
  fetchedAt: NOW - 2 * MINUTE,
  facts: {
    company: 'Ñandú Imports',
    plan: 'Pro',
    stripeId: 'cus_NffrFeUfNV2Hib',
    fields: [
      { label: 'MRR', value: '€ 412.00' },
      { label: 'Seats', value: '38 of 40' },
      { label: 'Since', value: 'Mar 2023' },
      { label: 'Last seen', value: 'today, 09:14' },
      { label: 'App', value: '4.2.1, Firefox' },
    ],
  },
};

const seen = (id: string, days: number, subject?: string) => ({
  key: `rt:https://rt.acme.example/#${id}`,
  id,
  url: `https://rt.acme.example/Ticket/Display.html?id=${id}`,
  seenAt: NOW - days * DAY,
  ...(subject !== undefined && { subject }),
});

const one: SidebarView = {
  recordId: 'c1',
  related: [],
  notes: [],
  blurred: false,
  state: 'one',
  ticket: 'rt:16',
  ticketId: '16',
  subject: 'Broken screen',
  customer: {
    name: 'José Ñandú-Østergård',
    email: 'jose+orders@example.net',
    externalId: 'CUST-1003',
    company: 'Ñandú Imports',
    plan: 'Pro',
  },
  why: ['confirmed'],
  candidates: [],
  links,
  clues: [],
  environments: [],
  environment: null,
  press: null,
  answers: [account],
  refreshing: false,
  earlier: [seen('9', 3, 'Label for return'), seen('4', 41, 'Rücksendung, Größe falsch')],
  canUndo: null,
  unconfigured: false,
  place: 'docked',
  side: 'right',
  now: NOW,
};

const bare: SidebarView = { ...one, why: [], links: [], answers: [], earlier: [] };
delete bare.customer;
const idle: SidebarView = { ...bare, state: 'none', ticket: '' };
delete idle.ticketId;
delete idle.subject;

const ada = { key: 'a', name: 'Ada Lovelace', email: 'ada.lovelace@example.com', note: 'requester' as const };
const grace = {
  key: 'g',
  name: 'Grace Hopper',
  email: 'grace.hopper@example.org',
  note: 'requester' as const,
};

const trouble = (code: SourceProblem, known: boolean): SourceAnswer => ({
  sourceId: code,
  label: 'CRM',
  status: 'failed',
  facts: known ? { fields: [{ label: 'MRR', value: '€ 412.00' }] } : {},
  problem: {
    code,
    host: 'crm.acme.example',
    ...(code === 'busy' && { retryAt: NOW + 4 * MINUTE }),
  },
  ...(known && { fetchedAt: NOW - DAY, stale: true }),
});

const long = 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Sr.';

export const samples: Record<string, SidebarView> = {
  ...linkedSamples({ bare, links, long, now: NOW }),
  looking: { ...bare, state: 'looking' },
  one,
  refreshing: { ...one, refreshing: true },
  remembered: { ...one, why: ['remembered'], rememberedAt: NOW - 3 * 60 * MINUTE, links: links.slice(0, 3) },
  stale: { ...one, why: ['read'], answers: [{ ...account, fetchedAt: NOW - 3 * DAY, stale: true }] },
  sources: {
    ...one,
    earlier: [],
    answers: [
      { sourceId: 'a', label: 'Billing', status: 'unknown', fetchedAt: NOW, facts: {} },
      { sourceId: 'b', label: 'Warehouse', status: 'never', facts: {} },
      { ...account, sourceId: 'c', label: 'CRM', facts: { name: 'J. Østergård', company: 'Ñandú Imports' } },
      { ...account, sourceId: 'd', label: 'Directory', facts: { company: 'Ñandú Imports' } },
    ],
  },
  trouble: { ...one, links: [], earlier: [], answers: [trouble('signed-out', true), trouble('busy', false)] },
  troubles: {
    ...one,
    links: [],
    earlier: [],
    answers: (
      [
        'offline',
        'timeout',
        'forbidden',
        'server-error',
        'refused',
        'not-json',
        'too-big',
        'wrong-customer',
        'bad-shape',
        'no-permission',
        'not-https',
      ] as const
    ).map((code) => trouble(code, false)),
  },
  colleague: { ...one, why: ['chosen', 'colleague'], canUndo: 'choice', side: 'left' },
  opened: { ...one, why: ['opened'], canUndo: 'opened', customer: { email: 'jose+orders@example.net' } },
  unconfigured: { ...one, links: [], answers: [], earlier: [], unconfigured: true },
  several: {
    ...bare,
    state: 'several',
    ticket: 'rt:13',
    ticketId: '13',
    subject: 'Joint order',
    candidates: [ada, grace],
  },
  unsure: {
    ...bare,
    state: 'unsure',
    why: ['mismatch'],
    candidates: [ada, { ...grace, note: 'desk-answer' }],
  },
  diagnosis: {
    ...bare,
    state: 'none',
    why: ['unread'],
    diagnosis: {
      desk: 'Zendesk',
      missed: ['requester-crumb', 'requester-field'],
      workedAt: bare.now - 3 * 24 * 60 * 60_000,
      report: 'Deskside adapter report',
    },
  },
  ...guessed(bare),
  'none-empty': { ...bare, state: 'none', why: ['empty'] },
  'none-unread': { ...bare, state: 'none', why: ['unread'] },
  'none-self': { ...bare, state: 'none', why: ['self'], candidates: [{ ...ada, note: 'you' }] },
  'none-agent': { ...bare, state: 'none', why: ['agent'], candidates: [{ ...ada, note: 'agent' }] },
  'no-ticket': idle,
  'no-ticket-unconfigured': { ...idle, unconfigured: true },
  error: {
    ...bare,
    state: 'error',
    error: {
      title: 'The configuration has errors',
      text: 'The second link has no address. Correct it in the options.',
      action: 'options',
    },
  },
  long: {
    ...one,
    subject:
      'Re: Fwd: Re: An exceedingly long subject about a shipment that never arrived at the place it should have',
    customer: {
      name: long,
      email: `${'very.'.repeat(12)}long@subdomain.of.a.long.example.com`,
      externalId: '0f9d3e2a-6b1a-4c1e-9d3e-de5c51de0001-and-more',
      company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      plan: 'Enterprise Plus with priority support',
    },
    links: [
      ...links.slice(0, 1),
      link('audit', 'logs', 'Audit log of the last ninety days'),
      link('superlong', 'custom', 'Donaudampfschifffahrtsgesellschaft'),
    ],
    answers: [
      {
        ...account,
        label: 'An account source with quite a long label',
        facts: {
          fields: [
            { label: 'A label that is longer than its value', value: 'yes' },
            { label: 'Key', value: 'sk0123456789abcdef0123456789abcdef0123456789abcdef' },
          ],
        },
      },
    ],
  },
  rtl: {
    ...one,
    subject: 'طلب استرجاع',
    customer: {
      name: 'محمد عبد الرحمن',
      email: 'mohammed@example.org',
      externalId: 'CUST-2001',
      company: 'شركة المثال',
    },
    earlier: [seen('21', 1, 'أين طلبي؟')],
    answers: [{ ...account, label: 'الحساب', facts: { fields: [{ label: 'مدينة', value: 'القاهرة (2)' }] } }],
  },
  cjk: {
    ...one,
    customer: { name: '山田 太郎', email: 'taro@example.com', company: '株式会社例' },
    links: [{ ...links[0]!, label: 'Log in as' }, ...links.slice(1, 3)],
  },
  hidden: {
    ...one,
    customer: {
      name: 'Ada\u200B Love\u202Eecal',
      email: 'ada\u200D@example.com',
      externalId: '<img src=x onerror=alert(1)>',
    },
    links: [
      { id: 'bad', kind: 'admin', label: 'Admin', href: 'javascript:alert(1)', missing: [] },
      { id: 'no', kind: 'logs', label: 'Logs', missing: [], refused: 'The scheme "myapp" is not allowed' },
    ],
  },
  tab: { ...one, place: 'tab' },
  ...linkSamples(one),
  ...clueSamples(one),
  ...pressSamples(one),
  ...cardSamples(one),
  ...recordSamples(one),
};
