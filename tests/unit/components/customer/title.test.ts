import { expect, it } from 'vitest';
import { titleOf } from '../../../../components/customer/title';
import type { CustomerPageView } from '../../../../lib/customer-page/view';
import { samples } from '../../../look/gallery/samples';

const view = (blurred: boolean): CustomerPageView => ({
  state: 'one',
  shown: { ...samples['one']!, customer: { name: 'Ada\nLovelace', email: 'ada@example.com' }, blurred },
  facts: [],
  tickets: [],
  ticketsAre: 'read',
  moreTickets: false,
  recent: [],
  recentAre: 'read',
  find: { text: '', at: 0 },
});

it('a tab is called by its customer in one line, and by nobody while names are blurred', () => {
  expect(titleOf(view(false))).toBe('Ada Lovelace · Deskside');
  expect(titleOf(view(true))).toBe('Customer · Deskside');
  expect(titleOf({ ...view(false), state: 'search' })).toBe('Customers · Deskside');
});
