import { describe, expect, it } from 'vitest';
import { isStale, ttlOf } from '../../../lib/customers/freshness';
import { printOf, summaryOf, toRecord, type Beside } from '../../../lib/customers/record';
import type { JsonSource } from '../../../lib/pack/pack';
import type { CustomerRow, StoredAnswer } from '../../../lib/store/rows';

const alone: Beside = { tickets: [], keys: [], chosen: {} };
const source = (id: string, more: Partial<JsonSource> = {}): JsonSource => ({
  kind: 'json',
  id,
  label: `The ${id}`,
  url: `https://${id}.example/`,
  map: {},
  ...more,
});
const said = (of: JsonSource, facts: StoredAnswer['facts'], fetchedAt = 1000): StoredAnswer => ({
  print: printOf(of),
  status: 'ok',
  facts,
  fetchedAt,
});
const row = (answers: CustomerRow['answers'], more: Partial<CustomerRow> = {}): CustomerRow => ({
  id: 'c1',
  email: 'ada@example.com',
  answers,
  updatedAt: 1,
  ...more,
});

describe('a record', () => {
  it('takes each fact from the desk, else from the first source in the pack’s order that knows it', () => {
    const stored = row({
      crm: said(source('crm'), { name: 'A. Lovelace', email: 'billing@example.com', plan: 'Pro' }),
      shop: said(source('shop'), { name: 'Ada L', plan: 'Free', company: 'Engines', stripeId: 'cus_1' }),
    });
    const merged = toRecord(stored, alone, [source('shop'), source('crm')], 1000);
    expect(merged).toMatchObject({
      name: 'Ada L',
      email: 'ada@example.com',
      plan: 'Free',
      company: 'Engines',
      stripeId: 'cus_1',
    });
    expect(toRecord(stored, alone, [source('crm'), source('shop')], 1000)).toMatchObject({ plan: 'Pro' });
  });

  it('has one answer a source, in the pack’s order, also from those never asked; none of sources that are gone', () => {
    const stored = row({
      gone: said(source('gone'), { plan: 'Secret' }),
      crm: said(source('crm'), { plan: 'Pro' }),
    });
    const record = toRecord(stored, alone, [source('new'), source('crm')], 1000);
    expect(record.answers.map(({ sourceId, label, status }) => [sourceId, label, status])).toEqual([
      ['new', 'The new', 'never'],
      ['crm', 'The crm', 'ok'],
    ]);
    expect(record.answers[0]).not.toHaveProperty('stale');
    expect(JSON.stringify(record)).not.toContain('Secret');
  });

  it('tells of each ticket what readers need, without its person', () => {
    const person = { role: 'requester' as const, hook: 'slot', email: 'ada@example.com' };
    const ticket = {
      key: 'k',
      id: '7',
      url: 'https://rt.example/7',
      seenAt: 5,
      customerId: 'c1',
      person,
      firstHand: true,
    };
    expect(
      toRecord(row({}), { ...alone, tickets: [ticket, { ...ticket, subject: 'Help' }] }, [], 9).tickets,
    ).toEqual([
      { key: 'k', id: '7', url: 'https://rt.example/7', seenAt: 5 },
      { key: 'k', id: '7', url: 'https://rt.example/7', seenAt: 5, subject: 'Help' },
    ]);
  });
});

describe('an answer', () => {
  it.each([
    ['its time', { ttl: 7 }, 'Pro'],
    ['its label', { label: 'Account' }, 'Pro'],
    ['whether the session goes along', { credentials: 'omit' as const }, 'Pro'],
    ['its address', { url: 'https://other.example/' }, undefined],
    ['what is read from it', { map: { plan: '/tier' } }, undefined],
  ])('when the source changes %s', (_, change, plan) => {
    const stored = row({ crm: said(source('crm'), { plan: 'Pro' }) });
    expect(toRecord(stored, alone, [source('crm', change)], 1000).plan).toBe(plan);
  });
});

describe('staleness', () => {
  it.each([
    ['just read', 1000, 1000, false],
    ['within its time', 1000, 60_999, false],
    ['at the end of its time', 1000, 61_000, true],
    ['read in the future, by a clock set back since', 1000, 999, true],
  ])('%s', (_, fetchedAt, now, stale) => {
    expect(isStale(fetchedAt, 60_000, now)).toBe(stale);
    const { answers } = toRecord(
      row({ crm: said(source('crm'), {}, fetchedAt) }),
      alone,
      [source('crm', { ttl: 60 })],
      now,
    );
    expect(answers[0]).toMatchObject({ stale, staleAt: 61_000 });
    expect(answers[0]).not.toHaveProperty('print');
  });

  it('comes after five minutes unless the source says otherwise, and always where it says 0', () => {
    expect(ttlOf(source('crm'))).toBe(300_000);
    expect(ttlOf(source('crm', { ttl: 0 }))).toBe(0);
    expect(isStale(1000, 0, 1000)).toBe(true);
  });
});

describe('a line about a customer', () => {
  const stored = row({
    crm: said(source('crm'), { company: 'Analytical Engines', stripeId: 'cus_9', plan: 'Pro' }),
  });
  it('sums a customer up in what is known, the desk’s word first', () => {
    expect(summaryOf({ ...stored, name: 'Ada' })).toEqual({
      id: 'c1',
      name: 'Ada',
      email: 'ada@example.com',
      company: 'Analytical Engines',
    });
    expect(summaryOf(row({}))).toEqual({ id: 'c1', email: 'ada@example.com' });
  });
});
