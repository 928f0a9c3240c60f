/** What issues link to, of every kind. */
import type { LinkedView, SidebarView } from '../../../lib/sidebar/view';

const MINUTE = 60_000;

interface Base {
  bare: SidebarView;
  links: SidebarView['links'];
  long: string;
  now: number;
}

export function linkedSamples({ bare, links, long, now }: Base): Record<string, SidebarView> {
  const linkedTo = (
    id: string,
    minutes?: number,
    more: Partial<LinkedView> = {},
    subject?: string,
  ): LinkedView => ({
    key: `rt#${id}`,
    ticket: {
      id,
      url: `https://rt.acme.example/Ticket/Display.html?id=${id}`,
      desk: 'Support',
      ...(subject !== undefined && { subject }),
    },
    ...(minutes !== undefined && { seenAt: now - minutes * MINUTE }),
    ...more,
  });
  const issue: SidebarView = {
    ...bare,
    state: 'linked',
    ticket: 'github:acme/web#128',
    subject: 'acme/web#128',
    linked: [
      linkedTo(
        '16',
        12,
        {
          customer: { id: 'c1', name: 'Ada Lovelace', email: 'ada.lovelace@example.com', company: 'Engines' },
        },
        'Broken screen',
      ),
      linkedTo('23'),
      linkedTo(
        '9',
        5000,
        { customer: { id: 'c2', email: 'adana+shop@example.net' } },
        'Rücksendung, Größe falsch',
      ),
      {
        key: 'c3',
        customer: { id: 'c3', name: 'Adam Ødegård', email: 'adam@example.org', company: 'Ñandú Imports' },
      },
      { key: 'c4' },
    ],
  };
  delete issue.ticketId;

  return {
    linked: issue,
    'linked-one': { ...issue, linked: [linkedTo('23')] },
    'linked-opened': {
      ...issue,
      state: 'one',
      customer: { name: 'Ada Lovelace', email: 'ada.lovelace@example.com', company: 'Engines' },
      why: ['opened'],
      canUndo: 'opened',
      links,
    },
    'linked-long': {
      ...issue,
      subject: 'acme/departments/customer-experience/platform/very-long-project-name!40213',
      linked: [
        linkedTo(
          '4021-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789',
          3 * 24 * 60,
          {
            customer: {
              id: 'l',
              name: long,
              email: `${'very.'.repeat(12)}long@subdomain.of.a.long.example.com`,
              company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
            },
          },
          'Re: Fwd: Re: An exceedingly long subject about a shipment that never arrived',
        ),
        linkedTo('77', 20, { customer: { name: 'Gone Record', email: 'gone@example.org' } }),
      ],
    },
    'linked-rtl': {
      ...issue,
      linked: [
        linkedTo(
          '21',
          60,
          {
            customer: {
              id: 'r',
              name: 'محمد عبد الرحمن',
              email: 'mohammed@example.org',
              company: 'شركة المثال',
            },
          },
          'أين طلبي؟',
        ),
        linkedTo('22', undefined, {}, ''),
      ],
    },
  };
}
