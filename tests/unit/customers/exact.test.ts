/** Who is opened without a question: only whoever has the very address or id, and surely. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { setAccount } from '../../../lib/customers/accounts';
import { importedId } from '../../../lib/customers/customer';
import { exactCustomer } from '../../../lib/customers/exact';
import { createReader } from '../../../lib/customers/reader';
import { printOf } from '../../../lib/customers/record';
import type { JsonSource } from '../../../lib/pack/pack';
import { openDatabase, type Database } from '../../../lib/store/db';
import { withIndexes, type CustomerRow, type StoredAnswer } from '../../../lib/store/rows';
import { storageArea } from '../keeping/stage';

const crm: JsonSource = { kind: 'json', id: 'crm', label: 'CRM', url: 'https://crm.example/', map: {} };

let db: Database;
let area: ReturnType<typeof storageArea>;
let count = 0;

beforeEach(() => {
  db = openDatabase(`exact-${(count += 1)}`);
  area = storageArea();
});

const keep = async (...rows: (Partial<CustomerRow> & { id: string })[]) => {
  await db.customers.bulkPut(rows.map((row) => withIndexes({ answers: {}, updatedAt: 1, ...row })));
  await db.aliases.bulkPut(
    rows.flatMap(({ id, email }) => (email ? [{ key: `email:${email}`, customerId: id }] : [])),
  );
};
const said = (more: Partial<StoredAnswer>, id = 'crm'): CustomerRow['answers'] => ({
  [id]: { print: printOf(crm), status: 'ok', facts: {}, ...more },
});
const exact = (text: string) => {
  const { get } = createReader(db, async () => [crm], area);
  return exactCustomer(db, get, text);
};

describe('the one who is meant', () => {
  it('is whoever has this address or id, and nobody where two have it or it is only a name', async () => {
    await keep(
      { id: 'ada', name: 'Ada', email: 'Ada@example.com', externalId: '7' },
      { id: 'bob', answers: said({ facts: { stripeId: 'cus_Bob', email: 'bob@example.com' } }) },
      { id: 'one', answers: said({ facts: { stripeId: 'cus_1' } }) },
      { id: 'two', answers: said({ facts: { stripeId: 'cus_1' } }) },
    );
    expect(await exact(' ada@EXAMPLE.com ')).toBe('ada');
    expect(await exact('7')).toBe('ada');
    expect(await exact('cus_Bob')).toBe('bob');
    expect(await exact('BOB@example.com')).toBe('bob');
    for (const text of ['ada', 'Ada', 'cus_1', 'ada@example', '', ' ']) expect(await exact(text)).toBeNull();
  });

  it.each([
    ['alice.smith@example.com', 'alice@example.com'],
    ['alice@example.com.au', 'alice@example.com'],
    ['alice+shop@example.com', 'alice@example.com'],
    ['alice@example.com', 'alice+shop@example.com'],
  ])('is not %s for “%s”', async (email, text) => {
    await keep({ id: 'near', email });
    expect(await exact(text)).toBeNull();
  });

  it('is told by the whole of a long address', async () => {
    const long = (tail: string) => `reply+${'a'.repeat(58)}${tail}@reply.example.com`;
    await keep({ id: 'one', email: long('one') });
    expect(await exact(long('two'))).toBeNull();
    expect(await exact(long('one'))).toBe('one');
  });

  it('is told by the case of an id, which is a part of it', async () => {
    await keep({ id: 'one', externalId: '001A0000006Vm9r' });
    expect(await exact('001a0000006vM9R')).toBeNull();
    expect(await exact('001A0000006Vm9r')).toBe('one');
  });

  it('is nobody by an account that was only offered, and somebody by one that was chosen', async () => {
    const account = (key: string, email: string) => ({ key, facts: { email, stripeId: `cus_${key}` } });
    const accounts = [account('a', 'alice@example.com'), account('b', 'shop@example.com')];
    await keep({ id: 'shop', email: 'alice+shop@example.com', answers: said({ accounts }) });
    expect(await exact('alice@example.com')).toBeNull();
    expect(await exact('cus_a')).toBeNull();
    await setAccount(area, ['email:alice+shop@example.com'], 'crm', 'a');
    expect(await exact('cus_a')).toBe('shop');
    expect(await exact('cus_b')).toBeNull();
  });

  it('is nobody by what a source said that the pack has no more, and somebody by an import', async () => {
    await keep(
      { id: 'bob', answers: said({ facts: { stripeId: 'cus_old' } }, 'gone') },
      { id: 'kim', answers: said({ print: 'team.csv', facts: { stripeId: 'cus_new' } }, importedId) },
    );
    expect(await exact('cus_old')).toBeNull();
    expect(await exact('cus_new')).toBe('kim');
  });

  it('is not sure among more than can be looked at', async () => {
    const long = 'x'.repeat(70);
    await keep(...Array.from({ length: 30 }, (_, at) => ({ id: `c${at}`, externalId: `${long}${at}` })));
    expect(await exact(`${long}1`)).toBeNull();
  });
});
