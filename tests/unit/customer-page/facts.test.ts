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

it('an address is the file’s where no desk has shown it, and the desk’s where nobody else says it', () => {
  const file = {
    ...record,
    name: undefined,
    externalId: undefined,
    company: undefined,
    tickets: [],
    keys: ['email:ada@example.com'],
    answers: [
      {
        sourceId: '@import',
        label: 'team.csv',
        status: 'ok',
        fetchedAt: 90,
        facts: { email: 'ada@example.com' },
      },
    ],
  } as unknown as CustomerRecord;
  const fromOf = (one: CustomerRecord) => factsOf(one).map(({ from }) => from);
  expect(fromOf(file)).toEqual([{ kind: 'source', label: 'team.csv' }]);
  // Seen by a desk, though its tickets are not kept any more.
  expect(fromOf({ ...file, keys: [...file.keys, 'desk:https://rt.example/#7'] })).toEqual([
    { kind: 'desk' },
    { kind: 'source', label: 'team.csv' },
  ]);
  expect(fromOf({ ...file, answers: [] })).toEqual([{ kind: 'desk' }]);
});

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
