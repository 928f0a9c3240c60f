import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recentCustomers, searchCustomers } from '../../../lib/customers/search';
import { openDatabase, type Database } from '../../../lib/store/db';
import { withIndexes, type CustomerRow } from '../../../lib/store/rows';

let db: Database;
let count = 0;

beforeEach(() => {
  db = openDatabase(`search-${(count += 1)}`);
});

const customer = (id: string, more: Partial<CustomerRow> = {}): CustomerRow => ({
  id,
  answers: {},
  updatedAt: 1,
  ...more,
});
const keep = (...rows: CustomerRow[]) => db.customers.bulkPut(rows.map(withIndexes));
const said = (facts: CustomerRow['answers'][string]['facts']) => ({
  crm: { print: '', status: 'ok' as const, facts },
});
const found = async (text: string) => (await searchCustomers(db, text)).map(({ id }) => id);

describe('the search', () => {
  it('wants all words, each as the beginning of one, wherever they are known from', async () => {
    await keep(
      customer('ada', { name: 'Ada Lovelace', answers: said({ company: 'Analytical Engines' }) }),
      customer('adam', { name: 'Adam Smith', answers: said({ company: 'Pin Factory' }) }),
    );
    expect((await found('ada')).toSorted()).toEqual(['ada', 'adam']);
    expect(await found('ada engi')).toEqual(['ada']);
    expect(await found('factory adam')).toEqual(['adam']);
    expect(await found('ada factory smithy')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('puts an address or id to the letter first, then names, then the rest, each by last use', async () => {
    await keep(
      customer('company', { name: 'Bob', answers: said({ company: 'Grace' }), usedAt: 9 }),
      customer('old', { name: 'Grace Hopper', usedAt: 2 }),
      customer('new', { name: 'Grace Kelly', usedAt: 5 }),
      customer('exact', { name: 'Zoe', externalId: 'GRACE', usedAt: 1 }),
    );
    expect(await found('grace')).toEqual(['exact', 'new', 'old', 'company']);
  });

  it('finds an address by its beginning, before those who share its words', async () => {
    await keep(
      customer('words', { name: 'Jane Example', email: 'j@jane.example.com', usedAt: 9 }),
      customer('address', { email: 'jane@example.com' }),
    );
    expect(await found('jane@exa')).toEqual(['address', 'words']);
  });

  it('answers 20 at most, and looks into few records however many there are', async () => {
    await keep(
      ...Array.from({ length: 1500 }, (_, at) => customer(`c${at}`, { name: `Anna ${at}`, usedAt: at })),
    );
    const read = vi.spyOn(db.customers, 'bulkGet');
    expect(await found('anna')).toHaveLength(20);
    expect(read).toHaveBeenCalledTimes(1);
    expect(read.mock.calls[0]?.[0].length).toBeLessThanOrEqual(200);
  });

  it('still knows the rare one of a common and a rare word', async () => {
    await keep(...Array.from({ length: 1500 }, (_, at) => customer(`c${at}`, { name: `Anna ${at + 100}` })));
    expect(await found('anna 1234')).toEqual(['c1134']);
  });

  it('leaves out a damaged record', async () => {
    await keep(customer('ada', { name: 'Ada' }));
    await db.customers.put({ id: 'bad', words: ['ada'] } as never);
    expect(await found('ada')).toEqual(['ada']);
  });
});

it('tells who was seen last, each once', async () => {
  await keep(customer('a', { name: 'A' }), customer('b', { name: 'B' }));
  const seen = (key: string, customerId: string, seenAt: number) => ({
    key,
    customerId,
    seenAt,
    id: key,
    url: 'https://rt.example/',
    firstHand: true,
    person: { role: 'requester' as const, hook: 'slot' },
  });
  await db.tickets.bulkPut([seen('1', 'a', 1), seen('2', 'b', 2), seen('3', 'a', 3), seen('4', 'gone', 4)]);
  expect((await recentCustomers(db, 5)).map(({ id }) => id)).toEqual(['a', 'b']);
});
