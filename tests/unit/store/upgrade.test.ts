import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../lib/customers/reader';
import { remember } from '../../../lib/customers/writer';
import { openDatabase } from '../../../lib/store/db';
import { heal } from '../../../lib/store/heal';
import { allRows, settled, withNative } from './native';
import { aliasesV1, customerV1, desk, ticketV1, writeV1 } from './v1';

let count = 0;
const freshName = () => `upgrade-${(count += 1)}`;
const person = (n: number) => ({ role: 'requester' as const, hook: 'slot', email: `ada.${n}@example.com` });

afterEach(() => void vi.restoreAllMocks());

describe('a database of version 1', () => {
  it('is read on: each customer by address, by desk id and by ticket', async () => {
    const name = freshName();
    await writeV1(name, 3);
    const db = openDatabase(name);
    expect(await heal(db)).toBe('well');
    const reader = createReader(db, async () => [], { get: async () => ({}) });
    for (const n of [0, 1, 2]) {
      const { id } = customerV1(n);
      const record = await reader.open(person(n), desk);
      expect(record).toMatchObject({ id, name: `Ada Number${n}`, tickets: [{ id: String(n) }] });
      const byId = { role: 'requester' as const, hook: 'slot', deskId: String(n) };
      expect(await reader.open(byId, desk)).toMatchObject({ id });
      expect(await reader.ticket(ticketV1(n).key)).toMatchObject({ person: { deskId: String(n) } });
    }
    db.close();
  });

  it('loses nothing and gains what customers are found and let go by', async () => {
    const name = freshName();
    await writeV1(name, 3);
    const db = openDatabase(name);
    await db.open();
    db.close();
    const rows = await allRows(name);
    expect(rows['tickets']).toEqual([0, 1, 2].map(ticketV1));
    expect(rows['aliases']).toEqual(expect.arrayContaining([0, 1, 2].flatMap(aliasesV1)));
    expect(rows['imports']).toEqual([]);
    expect(rows['customers']).toEqual(
      [0, 1, 2].map((n) => ({
        ...customerV1(n),
        usedAt: 1_000_000 + n,
        domain: 'example.com',
        words: expect.arrayContaining(['ada', `number${n}`, `ada.${n}@example.com`, `cus_${n}`, 'acme']),
      })),
    );
  });

  it('of many customers is upgraded without loss', async () => {
    const name = freshName();
    await writeV1(name, 1_000);
    const db = openDatabase(name);
    expect(await heal(db)).toBe('well');
    expect(await db.customers.count()).toBe(1_000);
    expect(await db.customers.where('words').equals('number999').primaryKeys()).toEqual([customerV1(999).id]);
    const colleagues = db.customers
      .where('[domain+usedAt]')
      .between(['example.com', -Infinity], ['example.com', Infinity]);
    expect(await colleagues.count()).toBe(1_000);
    expect(await db.customers.orderBy('usedAt').first()).toMatchObject({ id: customerV1(0).id });
    db.close();
  });

  it('with damaged rows loses these and no other', async () => {
    const name = freshName();
    await writeV1(name, 1, (store) => {
      store('customers').put({ id: 'bare' });
      store('customers').put({ id: 'odd', answers: { crm: { facts: null } }, updatedAt: 'yesterday' });
    });
    const db = openDatabase(name);
    expect(await heal(db)).toBe('well');
    expect(await db.customers.toCollection().primaryKeys()).toEqual([customerV1(0).id]);
    db.close();
  });

  it('goes on being written: the same person stays the same customer', async () => {
    const name = freshName();
    await writeV1(name, 2);
    const db = openDatabase(name);
    const row = await remember(db, person(1), desk, null, 5_000_000);
    expect(row.id).toBe(customerV1(1).id);
    expect(row.answers).toEqual(customerV1(1).answers);
    expect(await db.customers.orderBy('usedAt').last()).toMatchObject({ id: row.id, usedAt: 5_000_000 });
    db.close();
  });

  it('is upgraded though an older page has it open: that one steps aside', async () => {
    const name = freshName();
    await writeV1(name, 1);
    const old = await settled(indexedDB.open(name));
    old.addEventListener('versionchange', () => old.close());
    const db = openDatabase(name);
    expect(await heal(db)).toBe('well');
    db.close();
  });
});

describe('a database that today’s code has open', () => {
  it('steps aside for a later version, without holding it up', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const db = openDatabase(freshName());
    await db.open();
    const blocked = vi.fn<() => void>();
    const request = indexedDB.open(db.name, 990);
    request.addEventListener('blocked', blocked);
    (await settled(request)).close();
    expect(blocked).not.toHaveBeenCalled();
    expect(db.isOpen()).toBe(false);
  });

  it('steps aside when it is deleted, and opens again when it is used next', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const db = openDatabase(freshName());
    await db.customers.count();
    await settled(indexedDB.deleteDatabase(db.name));
    expect(await db.customers.count()).toBe(0);
    db.close();
  });
});

describe('a database that cannot be used', () => {
  it('of a later version is not read, but made anew', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = freshName();
    await withNative(
      name,
      30,
      (native) => {
        native.createObjectStore('customers', { keyPath: 'id' });
        native.createObjectStore('people', { keyPath: 'id' });
      },
      (store) => store('customers').put({ ...customerV1(1), answers: {} }),
    );
    const left = openDatabase(name);
    await expect(left.customers.count()).rejects.toThrow('later version');
    const db = openDatabase(name);
    expect(await heal(db)).toBe('newer');
    expect(await db.customers.count()).toBe(0);
    expect(db.tables.map((table) => table.name).sort()).toEqual([
      'aliases',
      'customers',
      'imports',
      'tickets',
    ]);
    db.close();
    expect(await heal(openDatabase(name))).toBe('well');
  });

  /** Opening fails until the database is deleted, or so many times. */
  function failing(name: string, times = Infinity) {
    const open = indexedDB.open.bind(indexedDB);
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    let left = times;
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((which) => {
      left = 0;
      return remove(which);
    });
    vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
      if (left <= 0) return open(...asked);
      left -= 1;
      throw new DOMException('Internal error opening backing store', name);
    });
  }
  const pause = vi.fn<() => Promise<void>>(async () => undefined);

  it('since it is damaged is made anew, once it has been tried again', async () => {
    const name = freshName();
    await writeV1(name, 1);
    failing('InvalidStateError');
    const db = openDatabase(name);
    pause.mockClear();
    expect(await heal(db, pause)).toBe('damaged');
    expect(pause.mock.calls.length).toBeGreaterThan(0);
    expect(await db.customers.count()).toBe(0);
    db.close();
  });

  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'for a moment loses nobody (%s)',
    async (error) => {
      const name = freshName();
      await writeV1(name, 1);
      // Dexie tries some of these again itself, and not the others.
      failing(error, error === 'UnknownError' ? 4 : 1);
      const db = openDatabase(name);
      expect(await heal(db, pause)).toBe('well');
      expect(await db.customers.count()).toBe(1);
      db.close();
    },
  );

  it('since the disk is full is left as it is', async () => {
    const name = freshName();
    await writeV1(name, 1);
    failing('QuotaExceededError');
    const db = openDatabase(name);
    expect(await heal(db, pause)).toBe('shut');
    vi.restoreAllMocks();
    expect(await db.customers.count()).toBe(1);
    db.close();
  });

  it('at all is told, and nothing hangs', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Denied', 'InvalidStateError');
    });
    const db = openDatabase(freshName());
    expect(await heal(db, pause)).toBe('shut');
    await expect(db.customers.count()).rejects.toThrow('Denied');
  });
});
