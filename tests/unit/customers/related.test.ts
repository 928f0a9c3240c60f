/** Who may be the same person, or of the same company: offered, never merged, and found by indexes alone. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setAccount, type AccountArea } from '../../../lib/customers/accounts';
import { importedId } from '../../../lib/customers/customer';
import { createReader } from '../../../lib/customers/reader';
import { printOf } from '../../../lib/customers/record';
import type { JsonSource } from '../../../lib/pack/pack';
import { openDatabase, type Database } from '../../../lib/store/db';
import { withIndexes, type StoredAnswer } from '../../../lib/store/rows';

const source = (id: string): JsonSource => ({
  kind: 'json',
  id,
  label: id,
  url: `https://${id}.example/`,
  map: {},
});
const sources = [source('crm'), source('shop')];
const said = (id: string, more: Partial<StoredAnswer>): StoredAnswer => ({
  print: printOf(source(id)),
  status: 'ok',
  fetchedAt: 1,
  facts: {},
  ...more,
});

const items = new Map<string, unknown>();
const area: AccountArea = {
  get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys?.includes(key) ?? true)),
  async set(values) {
    for (const [key, value] of Object.entries(values)) items.set(key, value);
  },
  async remove(keys) {
    for (const key of keys) items.delete(key);
  },
};

let db: Database;
let count = 0;
let clock = 0;

/** A record that is found by its address; who is put later was looked at later. */
async function put(
  email: string,
  answers: Record<string, StoredAnswer> = {},
  externalId?: string,
): Promise<void> {
  const at = (clock += 1);
  const row = { id: `id of ${email}`, email, answers, updatedAt: at, ...(externalId && { externalId }) };
  await db.customers.put(withIndexes(row));
  await db.aliases.put({ key: `email:${email.toLowerCase()}`, customerId: row.id });
}
const reader = () =>
  createReader(
    db,
    async () => sources,
    area,
    () => 2,
  );
/** Whom the record of this address offers, and why. */
const offered = async (email: string) =>
  (await reader().get(`id of ${email}`))?.related.map((one) => [one.email, one.because]);

beforeEach(() => {
  db = openDatabase(`related-${(count += 1)}`);
  items.clear();
});
afterEach(() => db.close());

describe('the same account', () => {
  it('is the same id from the same source, and no other', async () => {
    const has = (id: string, externalId: string) => ({ [id]: said(id, { facts: { externalId } }) });
    await put('jo@jo-a.example', has('crm', 'C-7'));
    await put('jo@jo-b.example', has('crm', 'C-7'));
    await put('other-source@jo-c.example', has('shop', 'C-7'));
    await put('other-id@jo-d.example', has('crm', 'C-77'));
    await put('other-case@jo-e.example', has('crm', 'c-7'));
    await put('named@jo-f.example', { crm: said('crm', { facts: { name: 'Mr C-7', company: 'C-7' } }) });
    await put('old-map@jo-g.example', {
      crm: { ...said('crm', { facts: { externalId: 'C-7' } }), print: 'old' },
    });
    expect(await offered('jo@jo-a.example')).toEqual([['jo@jo-b.example', 'same-account']]);
    expect(await offered('named@jo-f.example')).toEqual([]);
  });

  it('is the desk’s own id as well, and one of an imported file', async () => {
    await put('a@a1.example', {}, '42');
    await put('b@b1.example', {}, '42');
    await put('c@c1.example', {
      [importedId]: { ...said('crm', { facts: { externalId: '42' } }), print: 'f.csv' },
    });
    await put('d@d1.example', {
      [importedId]: { ...said('crm', { facts: { externalId: '42' } }), print: 'g.csv' },
    });
    expect(await offered('a@a1.example')).toEqual([['b@b1.example', 'same-account']]);
    expect(await offered('c@c1.example')).toEqual([['d@d1.example', 'same-account']]);
  });

  it('may be any of those to choose from, and is the chosen one after the choice', async () => {
    const accounts = ['1', '2'].map((externalId) => ({ key: `id:${externalId}`, facts: { externalId } }));
    await put('jo@jo-a.example', { crm: said('crm', { accounts }) });
    for (const externalId of ['1', '2', '3'])
      await put(`jo@jo-${externalId}.example`, { crm: said('crm', { facts: { externalId } }) });
    expect(await offered('jo@jo-a.example')).toEqual([
      ['jo@jo-2.example', 'same-account'],
      ['jo@jo-1.example', 'same-account'],
    ]);
    await setAccount(area, ['email:jo@jo-a.example'], 'crm', 'id:1');
    expect(await offered('jo@jo-a.example')).toEqual([['jo@jo-1.example', 'same-account']]);
    expect(await offered('jo@jo-2.example')).toEqual([['jo@jo-a.example', 'same-account']]);
  });

  it('has the other addresses that its source tells of', async () => {
    await put('jo@jo-a.example', {
      crm: said('crm', { facts: { plan: 'Pro' }, addresses: ['Jo@Jo-B.example'] }),
    });
    await put('jo@jo-b.example');
    expect(await offered('jo@jo-a.example')).toEqual([['jo@jo-b.example', 'same-account']]);
  });
});

describe('a plus-tag', () => {
  it('is told both ways, and between two tags; never for another mailbox', async () => {
    const mail = 'gmail.com';
    for (const local of ['jo', 'jo+bills', 'Jo+Shop', 'joan', 'joan+bills', 'jo.+bills'])
      await put(`${local}@${mail}`);
    await put('jo+bills@web.de');
    expect(await offered(`jo@${mail}`)).toEqual([
      [`Jo+Shop@${mail}`, 'plus-tag'],
      [`jo+bills@${mail}`, 'plus-tag'],
    ]);
    expect(await offered(`jo+bills@${mail}`)).toEqual([
      [`Jo+Shop@${mail}`, 'plus-tag'],
      [`jo@${mail}`, 'plus-tag'],
    ]);
    expect(await offered('jo+bills@web.de')).toEqual([]);
  });
});

describe('others at the company', () => {
  it('are at its domain or below, five at most, who was looked at last first', async () => {
    for (let n = 1; n <= 7; n += 1) await put(`p${n}@acme.example`);
    await put('p8@mail.ACME.example');
    await put('p9@notacme.example');
    expect(await offered('p1@acme.example')).toEqual(
      [
        'p8@mail.ACME.example',
        'p7@acme.example',
        'p6@acme.example',
        'p5@acme.example',
        'p4@acme.example',
      ].map((email) => [email, 'same-domain']),
    );
  });

  it('are never those who share a free-mail host or a suffix', async () => {
    for (const domain of ['gmail.com', 'GMX.de', 'sub.yahoo.co.uk', 'web.de', 'co.uk'])
      for (const local of ['a', 'b', 'c']) await put(`${local}@${domain}`);
    for (const domain of ['gmail.com', 'GMX.de', 'sub.yahoo.co.uk', 'web.de', 'co.uk'])
      expect(await offered(`a@${domain}`)).toEqual([]);
  });
});

it('each is offered once, for the surest reason, and the record itself never', async () => {
  const one = { crm: said('crm', { facts: { externalId: '7' } }) };
  await put('jo@acme.example', one);
  await put('jo+x@acme.example', one);
  await put('jo+y@acme.example');
  await put('li@acme.example');
  expect(await offered('jo@acme.example')).toEqual([
    ['jo+x@acme.example', 'same-account'],
    ['jo+y@acme.example', 'plus-tag'],
    ['li@acme.example', 'same-domain'],
  ]);
});

it('nothing of another record comes into this one', async () => {
  const one = { crm: said('crm', { facts: { externalId: '7', plan: 'Pro', name: 'Jo' } }) };
  await put('jo@acme.example', { crm: said('crm', { facts: { externalId: '7' } }) });
  await put('jo+x@acme.example', one);
  const record = await reader().get('id of jo@acme.example');
  expect(record).toMatchObject({ related: [{ name: 'Jo', email: 'jo+x@acme.example' }] });
  expect(record?.name).toBeUndefined();
  expect(record?.plan).toBeUndefined();
});

describe('the cost', () => {
  /** What is asked of the database while a record is opened: questions, and rows that come back. */
  async function cost(act: () => Promise<unknown>) {
    const told = { questions: 0, whole: 0, rows: 0 };
    const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((place) =>
      (['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const).map((name) => {
        const real = place[name] as (...args: unknown[]) => IDBRequest<unknown>;
        return vi.spyOn(place, name).mockImplementation(function (this: typeof place, ...args: unknown[]) {
          told.questions += 1;
          const [range] = args;
          const query: unknown =
            range instanceof Object && !(range instanceof IDBKeyRange) && 'query' in range
              ? range.query
              : range;
          if (query === undefined || query === null) told.whole += 1;
          const request = real.apply(this, args);
          request.addEventListener('success', () => {
            const { result } = request;
            told.rows += Array.isArray(result) ? result.length : result ? 1 : 0;
          });
          return request as never;
        });
      }),
    );
    await act();
    for (const spy of spies) spy.mockRestore();
    return told;
  }

  it('is the same among ten thousand customers as among a hundred, and nothing is read whole', async () => {
    const fill = async (from: number, to: number) => {
      const all = Array.from({ length: to - from }, (_, at) => {
        const n = from + at;
        // One company of many, ids that are words of others' names, and many tags.
        const email = n % 2 ? `p${n}@big.example` : `jo+t${n}@h${n}.example`;
        const answers = {
          crm: said('crm', { facts: { externalId: `${n}`, name: `Member ${n % 10} of C-7` } }),
        };
        return withIndexes({ id: `n${n}`, email, answers, updatedAt: n });
      });
      await db.customers.bulkPut(all);
      await db.aliases.bulkPut(all.map(({ id, email }) => ({ key: `email:${email}`, customerId: id })));
    };
    clock = 1_000_000;
    await put('jo@big.example', {
      crm: said('crm', { facts: { externalId: 'C-7' } }),
      shop: said('shop', {
        accounts: ['1', '3'].map((externalId) => ({ key: externalId, facts: { externalId } })),
      }),
    });
    await fill(0, 100);
    await reader().get('id of jo@big.example');
    const small = await cost(() => reader().get('id of jo@big.example'));
    await fill(100, 10_000);
    const large = await cost(() => reader().get('id of jo@big.example'));
    expect(large.whole).toBe(0);
    expect(large.questions).toBeLessThanOrEqual(small.questions);
    expect(large.rows).toBeLessThanOrEqual(150);
    expect((await reader().get('id of jo@big.example'))?.related).toHaveLength(5);
  }, 60_000);
});
