import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../../lib/customers/reader';
import { deriveKey, shareKeyOf } from '../../../lib/customers/share-key';
import { remember } from '../../../lib/customers/writer';
import { forgetOne } from '../../../lib/store/remove';
import type { Person } from '../../../lib/desks/desk';
import { openDatabase, type Database } from '../../../lib/store/db';
import { customerKeyIn } from '../../../lib/trackers/customer-link';

const desk = 'https://rt.example/';
const ada: Person = { role: 'requester', hook: 'slot', email: 'Ada@Example.com', deskId: '14' };
let count = 0;
let db: Database;
const fresh = () => openDatabase(`share-${(count += 1)}`);
/** As good as the real one for what is tried here, and at once. */
const quick = vi.fn(async (alias: string, team: string) => `${team}-${btoa(alias).replaceAll(/\W/g, '_')}`);

beforeEach(() => {
  db = fresh();
  quick.mockClear();
});

describe('the key of a shared link', () => {
  it('leads to the customer in every browser that has seen them, and says nothing of them', async () => {
    const here = await remember(db, ada, desk, null, 1);
    const key = (await shareKeyOf(db, here.id, 'Acme')) ?? '';
    expect(key).toMatch(/^[\w-]{22}$/);
    expect(customerKeyIn(`ext+deskside:customer/${key}`)).toBe(key);

    const other = fresh();
    const there = await remember(other, { ...ada, email: 'ada@example.COM', deskId: '99' }, desk, null, 1);
    expect(there.id).not.toBe(here.id);
    const reader = createReader(other, async () => [], { get: async () => ({}) });
    expect(await reader.get(key)).toBeNull();
    expect(await shareKeyOf(other, there.id, 'Acme')).toBe(key);
    expect((await reader.get(key))?.id).toBe(there.id);
  });

  it('is another one for another team', async () => {
    expect(await deriveKey('email:ada@example.com', 'Acme')).not.toBe(
      await deriveKey('email:ada@example.com', 'Other'),
    );
  });

  it('is made once, of the strongest alias, and stays when the team takes another name', async () => {
    const { id } = await remember(db, ada, desk, null, 1);
    const isNew = vi.fn<() => void>();
    const first = await shareKeyOf(db, id, 'Acme', quick, isNew);
    expect(await shareKeyOf(db, id, 'Acme', quick, isNew)).toBe(first);
    expect(isNew).toHaveBeenCalledOnce();
    expect(quick.mock.calls).toEqual([['email:ada@example.com', 'Acme']]);
    const second = await shareKeyOf(db, id, 'Acme Ltd', quick);
    const reader = createReader(db, async () => [], { get: async () => ({}) });
    expect((await reader.get(first ?? ''))?.id).toBe(id);
    expect((await reader.get(second ?? ''))?.id).toBe(id);
    expect((await reader.get(id))?.keys).toEqual(['email:ada@example.com', `desk:${desk}#14`]);
  });

  it('leads nowhere once the customer is forgotten, also while it was being made', async () => {
    const { id } = await remember(db, ada, desk, null, 1);
    const key = await shareKeyOf(db, id, 'Acme', quick);
    await forgetOne(db, id);
    expect(await createReader(db, async () => [], { get: async () => ({}) }).get(key ?? '')).toBeNull();
    expect(await shareKeyOf(db, id, 'Acme', quick)).toBeNull();

    const again = await remember(db, ada, desk, null, 1);
    const late = async (alias: string, team: string) => {
      await forgetOne(db, again.id);
      return quick(alias, team);
    };
    expect(await shareKeyOf(db, again.id, 'Acme', late)).toBeNull();
    expect(await db.aliases.count()).toBe(0);
  });
});
