/** Teaching, one panel of every kind, with synthetic people. */
import type { TeachActions, TeachView } from '../../../lib/sidebar/teach-view';
import type { SidebarView } from '../../../lib/sidebar/view';
import { samples } from './samples';

const nobody: SidebarView = { ...samples['none-unread']!, ticket: 'custom:tickets/71', ticketId: '71' };
const somebody: SidebarView = { ...samples['one']!, why: ['read'] };

const offer: TeachView = {
  stage: 'offer',
  field: null,
  preview: {},
  ready: false,
  problems: [],
  refused: null,
  busy: false,
  rule: null,
  elsewhere: false,
};
const review: TeachView = {
  ...offer,
  stage: 'review',
  ready: true,
  preview: { ticketId: '4711', email: 'jose+orders@example.net', name: 'José Ñandú-Østergård' },
};
const saved: TeachView = {
  ...offer,
  stage: 'saved',
  rule: '{ "type": "custom", "url": "https://desk.example/" }',
};

export const lessons: Record<string, { view: SidebarView; teaching: TeachView }> = {
  'teach-offer': { view: nobody, teaching: offer },
  'teach-offer-small': { view: somebody, teaching: offer },
  'teach-offer-refused': { view: nobody, teaching: { ...offer, refused: 'page' } },
  'teach-picking': { view: nobody, teaching: { ...offer, stage: 'picking', field: 'email' } },
  'teach-missed': {
    view: nobody,
    teaching: { ...offer, stage: 'picking', field: 'email', problems: ['mixed'] },
  },
  'teach-review': { view: nobody, teaching: review },
  'teach-review-bare': {
    view: nobody,
    teaching: { ...review, preview: { email: 'ada@example.com' }, problems: ['unnamed'] },
  },
  'teach-review-doubts': {
    view: nobody,
    teaching: { ...review, problems: ['written', 'unbound', 'weak', 'team'], refused: 'changed' },
  },
  'teach-review-none': {
    view: nobody,
    teaching: { ...review, ready: false, problems: ['reads-several'] },
  },
  'teach-review-long': {
    view: nobody,
    teaching: {
      ...review,
      preview: {
        ticketId: '0f9d3e2a-6b1a-4c1e-9d3e-de5c51de0001-and-more',
        email: `${'very.'.repeat(12)}long@subdomain.of.a.long.example.com`,
        name: 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Sr.',
      },
    },
  },
  'teach-review-rtl': {
    view: nobody,
    teaching: {
      ...review,
      preview: { ticketId: '12', email: 'mohammed@example.org', name: 'محمد عبد الرحمن' },
    },
  },
  'teach-saved': { view: somebody, teaching: saved },
  'teach-tab': {
    view: { ...nobody, place: 'tab' },
    teaching: { ...offer, stage: 'picking', field: 'name', elsewhere: true },
  },
};

export const teachActions: TeachActions = {
  pick() {},
  drop() {},
  cancel() {},
  end() {},
  save() {},
  undo() {},
  copy: async () => true,
};
