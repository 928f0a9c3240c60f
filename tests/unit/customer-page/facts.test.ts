import { expect, it } from 'vitest';
import { factsOf } from '../../../lib/customer-page/facts';
import type { CustomerRecord } from '../../../lib/customers/customer';

const record: CustomerRecord = {
  id: 'c1',
  name: 'Ada',
  email: 'ada@example.com',
  externalId: '7',
  company: 'Engines',
  keys: [],
  related: [],
  tickets: [{ key: 'k', id: '1', url: 'https://rt.example/', seenAt: 50 }],
  answers: [
    {
      sourceId: 'crm',
      label: 'CRM',
      status: 'ok',
      fetchedAt: 90,
      stale: true,
      facts: {
        email: 'ada@example.com',
        externalId: '7',
        company: 'Engines',
        fields: [{ label: 'Seats', value: '3' }],
      },
    },
    { sourceId: 'no', label: 'Other', status: 'never', facts: {} },
  ],
};

it('tells what is known, who says so and when; the desk’s name is the desk’s, an id that a source says is the source’s', () => {
  const crm = { from: { kind: 'source', label: 'CRM' }, at: 90, stale: true };
  const desk = { from: { kind: 'desk' }, at: 50 };
  expect(factsOf(record)).toEqual([
    { what: { known: 'name' }, value: 'Ada', ...desk },
    { what: { known: 'email' }, value: 'ada@example.com', ...desk },
    { what: { known: 'email' }, value: 'ada@example.com', ...crm },
    { what: { known: 'externalId' }, value: '7', ...crm },
    { what: { known: 'company' }, value: 'Engines', ...crm },
    { what: { label: 'Seats' }, value: '3', ...crm },
  ]);
});
