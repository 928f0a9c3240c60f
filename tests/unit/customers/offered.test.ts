/** One address with several accounts: offered, and never the first by chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importedId, type Account, type CustomerFields } from '../../../lib/customers/customer';
import { isUnchosen } from '../../../lib/customers/offered';
import { printOf, toRecord } from '../../../lib/customers/record';
import { linkValues, pathsOnOffer } from '../../../lib/sidebar/link-values';
import type { JsonSource } from '../../../lib/pack/pack';
import type { CustomerRow, StoredAnswer } from '../../../lib/store/rows';

const source = (id: string): JsonSource => ({
  kind: 'json',
  id,
  label: `The ${id}`,
  url: 'https://a.example/',
  map: {},
});
const crm = source('crm');
const shop = source('shop');
const ada = { key: 'id:1', facts: { externalId: '1', name: 'Ada', company: 'Engines', plan: 'Pro' } };
const lovelace = { key: 'id:2', facts: { externalId: '2', company: 'Looms', values: { org: 'looms' } } };

const said = (more: Partial<StoredAnswer>, of = crm): StoredAnswer => ({
  print: printOf(of),
  status: 'ok',
  fetchedAt: 1,
  facts: {},
  ...more,
});
const row = (answers: CustomerRow['answers'], more: Partial<CustomerRow> = {}): CustomerRow => ({
  id: 'c1',
  email: 'ada@example.com',
  answers,
  updatedAt: 1,
  ...more,
});
const read = (stored: CustomerRow, chosen: Record<string, string> = {}, sources = [crm, shop]) =>
  toRecord(stored, { tickets: [], keys: [], chosen }, sources, 2);
const answer = (record: ReturnType<typeof read>, id = 'crm') =>
  record.answers.find(({ sourceId }) => sourceId === id);

const two = row({ crm: said({ accounts: [ada, lovelace] }) });

const facts: fc.Arbitrary<CustomerFields> = fc.record(
  {
    externalId: fc.constantFrom('1', '2', '3'),
    email: fc.constantFrom('ada@example.com', 'b@example.net'),
    company: fc.constantFrom('Engines', 'Looms'),
    plan: fc.constantFrom('Pro', 'Free'),
    stripeId: fc.constantFrom('cus_1', 'cus_2'),
    values: fc.constant({ org: 'looms' }),
  },
  { requiredKeys: [] },
);
const accounts: fc.Arbitrary<Account[]> = fc.uniqueArray(
  fc.record(
    { key: fc.string({ minLength: 1 }), facts, note: fc.constant('untagged' as const) },
    { requiredKeys: ['key', 'facts'] },
  ),
  { selector: ({ key }) => key, minLength: 2, maxLength: 6 },
);
const sourceIds = fc.constantFrom('crm', importedId);

describe('several accounts', () => {
  it('have no say while none is chosen, whatever they hold, and whatever was chosen elsewhere', () => {
    fc.assert(
      fc.property(
        accounts,
        facts,
        sourceIds,
        fc.dictionary(fc.string(), fc.string()),
        (all, stray, id, others) => {
          const stored = row({ [id]: said({ accounts: all, facts: stray }) });
          const chosen = Object.fromEntries(Object.entries(others).filter(([key]) => key !== id));
          const record = read(stored, chosen);
          expect(answer(record, id)).toMatchObject({ facts: {} });
          expect(answer(record, id)).not.toHaveProperty('chosen');
          expect(
            answer(record, id)
              ?.accounts?.map(({ key }) => key)
              .sort(),
          ).toEqual(all.map(({ key }) => key).sort());
          expect(record).toMatchObject({ email: 'ada@example.com' });
          for (const field of ['externalId', 'company', 'plan', 'stripeId'] as const)
            expect(record[field]).toBeUndefined();
          expect(Object.keys(linkValues({ spotted: null, record }))).toEqual(['customer.email']);
        },
      ),
    );
  });

  it('have only the chosen one’s say, if it is among them', () => {
    fc.assert(
      fc.property(accounts, facts, sourceIds, fc.nat(7), (all, stray, id, at) => {
        const wanted = all[at];
        const record = read(row({ [id]: said({ accounts: all, facts: stray }) }), {
          [id]: wanted?.key ?? 'gone',
        });
        expect(answer(record, id)?.facts).toEqual(wanted?.facts ?? {});
        expect(answer(record, id)?.chosen).toBe(wanted?.key);
        expect(answer(record, id)?.lostChoice).toBe(wanted ? undefined : true);
      }),
    );
  });

  it('the chosen one fills record and links, with its source', () => {
    const record = read(two, { crm: 'id:2' });
    expect(record).toMatchObject({ externalId: '2', company: 'Looms' });
    expect(record).not.toMatchObject({ plan: 'Pro' });
    const from = { kind: 'source', id: 'crm', label: 'The crm' };
    expect(linkValues({ spotted: null, record })).toMatchObject({
      'customer.externalId': { text: '2', from },
      'customer.company': { text: 'Looms', from },
      'customer.values.org': { text: 'looms', from },
    });
    expect(pathsOnOffer(record)).toEqual(new Set());
    expect(pathsOnOffer(read(two))).toEqual(
      new Set(
        ['externalId', 'name', 'company', 'plan', 'values.org', 'firstName'].map(
          (name) => `customer.${name}`,
        ),
      ),
    );
  });

  it('one that is known for the address without its plus-tag alone is offered and not taken', () => {
    const record = read(row({ crm: said({ accounts: [{ ...ada, note: 'untagged' }] }) }));
    expect(answer(record)).toMatchObject({ facts: {}, accounts: [{ key: 'id:1', note: 'untagged' }] });
    expect(record.plan).toBeUndefined();
  });

  it('no name that objects have by themselves is a choice', () => {
    const odd = { ...crm, id: 'constructor' };
    const record = read(row({ constructor: said({ accounts: [ada, lovelace] }) }), {}, [odd]);
    expect(answer(record, 'constructor')).not.toHaveProperty('lostChoice');
  });
});

describe('a chosen account', () => {
  it('that the source does not list any more is no choice: all are offered again, and it is said', () => {
    const record = read(two, { crm: 'id:3' });
    expect(answer(record)).toMatchObject({ facts: {}, lostChoice: true, accounts: [ada, lovelace] });
    expect(answer(record)).not.toHaveProperty('chosen');
  });

  it('stands against a source that now knows only another: that one is offered, not taken', () => {
    const single = row({ crm: said({ facts: lovelace.facts }) });
    expect(answer(read(single))).not.toHaveProperty('accounts');
    expect(read(single).externalId).toBe('2');
    const record = read(single, { crm: 'id:1' });
    expect(answer(record)).toMatchObject({ facts: {}, lostChoice: true, accounts: [lovelace] });
    expect(record.externalId).toBeUndefined();
  });

  it('that is the only one by now needs no choosing', () => {
    const record = read(row({ crm: said({ facts: lovelace.facts }) }), { crm: 'id:2' });
    expect(answer(record)?.facts).toEqual(lovelace.facts);
    expect(isUnchosen(answer(record)!)).toBe(false);
  });

  it.each([
    ['does not know the customer', said({ status: 'unknown' })],
    ['was never asked', undefined],
    ['failed before it ever answered', said({ status: 'failed' })],
  ])('is not missed by a source that %s', (_, stored) => {
    const record = read(row(stored ? { crm: stored } : {}), { crm: 'id:1' });
    expect(answer(record)).not.toHaveProperty('lostChoice');
    expect(answer(record)).not.toHaveProperty('accounts');
  });

  it('outlives a failed try', () => {
    const record = read(row({ crm: said({ status: 'failed', accounts: [ada, lovelace] }) }), { crm: 'id:1' });
    expect(record.externalId).toBe('1');
  });
});

describe('an account that fits what is known elsewhere', () => {
  const elsewhere = [
    ['the desk’s own id', row({ crm: said({ accounts: [ada, lovelace] }) }, { externalId: '2' }), {}],
    [
      'another source’s only customer',
      row({ crm: said({ accounts: [ada, lovelace] }), shop: said({ facts: { externalId: '2' } }, shop) }),
      {},
    ],
    [
      'an account chosen at another source',
      row({
        crm: said({ accounts: [ada, lovelace] }),
        shop: said({ accounts: [{ key: 'a', facts: { externalId: '2' } }, ada] }, shop),
      }),
      { shop: 'a' },
    ],
  ] as const;
  it.each(elsewhere)('by %s stands first, and is not chosen by that', (_, stored, chosen) => {
    const found = answer(read(stored, chosen));
    expect(found).toMatchObject({ suggested: 'id:2', facts: {}, accounts: [lovelace, ada] });
    expect(found).not.toHaveProperty('chosen');
  });

  it('is none where two fit, or where nothing does', () => {
    const stored = row(
      { crm: said({ accounts: [ada, lovelace] }), shop: said({ facts: { externalId: '1' } }, shop) },
      { externalId: '2' },
    );
    expect(answer(read(stored))).toMatchObject({ accounts: [ada, lovelace] });
    expect(answer(read(stored))).not.toHaveProperty('suggested');
    expect(answer(read(two))).not.toHaveProperty('suggested');
  });

  it('is no more told once there is a choice', () => {
    const [, stored] = elsewhere[0];
    const found = answer(read(stored, { crm: 'id:1' }));
    expect(found).toMatchObject({ chosen: 'id:1', accounts: [ada, lovelace] });
    expect(found).not.toHaveProperty('suggested');
  });
});
