/** Links of every kind: in groups, opening elsewhere, minted, with notes and times, in an environment that is not the usual one. */
import type { ResolvedLink } from '../../../lib/links/link';
import type { SidebarView } from '../../../lib/sidebar/view';

const HOUR = 3_600_000;

const link = (id: string, label: string, more: Partial<ResolvedLink> = {}): ResolvedLink => ({
  id,
  kind: 'custom',
  label,
  href: `https://${id}.acme.example/?q=jose%2Borders%40example.net`,
  missing: [],
  ...more,
});

const minted = (id: string, label: string, more: Partial<ResolvedLink> = {}): ResolvedLink => {
  const made = link(id, label, {
    mint: {
      url: `https://${id}.acme.example/api/log-in-as`,
      body: { user: 'CUST-1003' },
      origins: [`https://${id}.acme.example`],
    },
    ...more,
  });
  delete made.href;
  return made;
};

export function manyLinks(now: number): ResolvedLink[] {
  const around = now - 2 * HOUR;
  return [
    link('login', 'Log in as', { kind: 'impersonate', open: 'private', reason: true }),
    link('admin', 'Admin', { kind: 'admin' }),
    minted('app', 'Log in to the app', { kind: 'impersonate', open: 'container:Customers' }),
    link('sentry', 'Sentry', {
      kind: 'logs',
      group: 'What went wrong',
      icon: 'bug',
      window: { from: around - HOUR / 2, to: around + HOUR / 2, around: 'message' },
    }),
    link('logs', 'Logs', {
      kind: 'logs',
      group: 'What went wrong',
      window: { from: now - 24 * HOUR, to: now, around: 'now' },
    }),
    link('replays', 'Replays', {
      group: 'What went wrong',
      icon: 'play',
      missing: ['customer.values.sessionId'],
    }),
    link('stripe', 'Stripe', { kind: 'billing', group: 'Money' }),
    link('auth0', 'Auth0', {
      kind: 'admin',
      group: 'Money',
      icon: 'lock',
      note: 'Auth0 cannot log in as somebody, so this leads to the user’s page.',
    }),
    link('orders', 'Orders', { group: 'Money', icon: 'shopping-cart', open: 'window' }),
    link('call', 'Call', { icon: 'phone', group: 'Talk', href: 'tel:+15550100' }),
  ];
}

export function linkSamples(one: SidebarView): Record<string, SidebarView> {
  const links = manyLinks(one.now);
  const grouped: SidebarView = { ...one, links, answers: [], earlier: [] };
  const environments = [
    { id: 'production', label: 'Production' },
    { id: 'staging', label: 'Staging' },
    { id: 'eu', label: 'EU' },
  ];
  const long = 'Vorproduktionsabnahmeumgebung Frankfurt am Main (West)';
  return {
    'links-groups': grouped,
    'links-long': {
      ...grouped,
      customer: { name: 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren' },
      links: [
        link('login', 'Log in as', { kind: 'impersonate', open: `container:${'Very '.repeat(11)}` }),
        link('audit', 'Audit log of the last ninety days', { open: 'private', note: 'Slow. '.repeat(20) }),
        link('d', 'Donaudampfschifffahrtsgesellschaft', { group: `A heading ${'that goes on '.repeat(6)}` }),
        minted('mint', 'Donaudampfschifffahrtsgesellschaft', { group: 'B', open: 'window', note: 'Short.' }),
      ],
    },
    'links-rtl': {
      ...grouped,
      customer: { name: 'محمد عبد الرحمن' },
      links: [
        link('login', 'Log in as', { kind: 'impersonate', open: 'private' }),
        link('a', 'السجلات', { group: 'الأخطاء', note: 'هذا يقود إلى الصفحة.' }),
        link('b', 'الطلبات', { group: 'الأخطاء', open: 'window' }),
      ],
    },
    'environment-usual': { ...grouped, environments, environment: 'production' },
    'environment-other': { ...grouped, environments, environment: 'staging' },
    'environment-bare': { ...grouped, links: [], environments, environment: 'staging' },
    'environment-long': {
      ...grouped,
      environments: [...environments, { id: 'long', label: long }],
      environment: 'long',
    },
  };
}
