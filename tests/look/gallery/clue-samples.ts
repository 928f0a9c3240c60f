/** What is found in tickets' texts. */
import type { ResolvedLink } from '../../../lib/links/link';
import type { ClueView, SidebarView } from '../../../lib/sidebar/view';

const link = (id: string, label: string, more: Partial<ResolvedLink> = {}): ResolvedLink => ({
  id,
  kind: 'logs',
  label,
  href: `https://${id}.acme.example/?q=1`,
  missing: [],
  ...more,
});

export const someClues: ClueView[] = [
  {
    kind: 'trace',
    value: '4bf92f3577b34da6a3ce929d0e0e4736',
    links: [
      link('tempo', 'Trace', { icon: 'activity' }),
      link('sentry', 'Sentry', { icon: 'bug', open: 'window' }),
    ],
  },
  {
    kind: 'order',
    label: 'Order',
    value: 'T-10482',
    links: [
      link('orders', 'Order page', { kind: 'custom', icon: 'shopping-cart' }),
      link('parcel', 'Parcel', { kind: 'custom', icon: 'truck', missing: ['customer.externalId'] }),
    ],
  },
  { kind: 'stripe-charge', value: 'ch_3MmlLrLkdIwHu7ix0snN0B15', links: [] },
  { kind: 'ip', value: '203.0.113.7', links: [] },
];

export function clueSamples(one: SidebarView): Record<string, SidebarView> {
  const found: SidebarView = {
    ...one,
    answers: [],
    earlier: [],
    links: one.links.slice(0, 3),
    clues: someClues,
  };
  const many = Array.from({ length: 20 }, (_, at): ClueView => ({
    kind: 'uuid',
    value: `0f9d3e2a-6b1a-4c1e-9d3e-de5c51de${String(at).padStart(4, '0')}`,
    links: at % 2 === 0 ? [link('logs', 'Logs')] : [],
  }));
  return {
    clues: found,
    'clues-many': { ...found, clues: [...someClues.slice(0, 3), ...many] },
    'clues-other': {
      ...found,
      environments: [
        { id: 'production', label: 'Production' },
        { id: 'staging', label: 'Staging' },
      ],
      environment: 'staging',
    },
    'clues-long': {
      ...found,
      clues: [
        { kind: 'own', label: 'رقم الطلب', value: 'طلب-١٢٣٤', links: [link('a', 'الطلب')] },
        {
          kind: 'own2',
          label: 'A kind of number with a very long name that the pack gave it',
          value: 'x'.repeat(200),
          links: [link('b', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk')],
        },
        { kind: 'own3', label: 'Hidden', value: 'T-\u202E1\u200B2', links: [] },
      ],
    },
  };
}
