/** Which of a source's accounts a customer is: kept by the background, told to every sidebar, gone with the customer. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../../lib/customers/customer';
import { printOf } from '../../../lib/customers/record';
import type { JsonSource } from '../../../lib/pack/pack';
import { openDatabase } from '../../../lib/store/db';
import { withIndexes, type CustomerRow } from '../../../lib/store/rows';
import { browser } from './fake-browser';
import { ada, call, desk, frame, freshBrowser, listen, mount, options } from './stage';

const crm: JsonSource = { kind: 'json', id: 'crm', label: 'CRM', url: 'https://crm.acme.example/', map: {} };
const accounts = ['1', '2'].map((externalId) => ({ key: `id:${externalId}`, facts: { externalId } }));
const row: CustomerRow = {
  id: 'c1',
  email: ada.email,
  answers: {
    crm: { print: printOf(crm), status: 'ok', fetchedAt: 1, facts: {}, accounts },
    gone: { print: 'x', status: 'ok', fetchedAt: 1, facts: {}, accounts },
    '@import': { print: 'people.csv', status: 'ok', fetchedAt: 1, facts: {}, accounts },
  },
  updatedAt: 1,
};

const choose = (choice: Partial<{ id: string; sourceId: string; account: string | null }>, from = frame(1)) =>
  call('customer/choose', { id: 'c1', sourceId: 'crm', account: 'id:2', ...choice }, from);
const open = async () => {
  const answer = await call('store/open', { person: ada, deskUrl: desk.url }, frame(1));
  return (answer.ok ? answer.value : null) as CustomerRecord | null;
};
const kept = () => [...browser.storage.local.items].filter(([key]) => key.startsWith('account:'));

let heard: ReturnType<typeof listen>[];

beforeEach(async () => {
  await freshBrowser({ sources: [crm] });
  const db = openDatabase();
  await db.customers.put(withIndexes(structuredClone(row)));
  await db.aliases.put({ key: `email:${ada.email}`, customerId: 'c1' });
  db.close();
  heard = [1, 2].map((tab) => listen(tab));
  for (const tab of [1, 2]) await mount(tab);
});

describe('a choice', () => {
  it('is kept beside the database, and told to the sidebars of all tabs', async () => {
    expect((await open())?.externalId).toBeUndefined();
    expect(await choose({})).toMatchObject({ ok: true });
    expect(kept()).toEqual([[`account:email:${ada.email}`, { crm: 'id:2' }]]);
    for (const { frame: told, page } of heard) {
      expect(told).toContainEqual({ type: 'frame/changed', customerId: 'c1' });
      expect(JSON.stringify(page)).not.toContain('"c1"');
    }
    expect(await open()).toMatchObject({ externalId: '2' });
  });

  it('is read with a record that was lost and asked for anew', async () => {
    await choose({});
    const db = openDatabase();
    await db.customers.clear();
    await db.aliases.clear();
    await db.customers.put(withIndexes({ ...structuredClone(row), id: 'c2' }));
    await db.aliases.put({ key: `email:${ada.email}`, customerId: 'c2' });
    db.close();
    expect(await open()).toMatchObject({ id: 'c2', externalId: '2' });
  });

  it('of an imported account is one as well', async () => {
    expect(await choose({ sourceId: '@import', account: 'id:1' })).toMatchObject({ ok: true });
    expect(await open()).toMatchObject({ externalId: '1' });
  });

  it('is taken back', async () => {
    await choose({});
    expect(await choose({ account: null })).toMatchObject({ ok: true });
    expect(kept()).toEqual([]);
    expect((await open())?.externalId).toBeUndefined();
  });

  it.each([
    ['a customer who is not known', { id: 'c9' }],
    ['a source that the pack does not have', { sourceId: 'gone' }],
    ['an account that the source does not offer', { account: 'id:3' }],
    ['no name of an account', { account: '' }],
  ])('for %s is refused and not kept', async (_, choice) => {
    expect(await choose(choice)).toMatchObject({ ok: false });
    expect(kept()).toEqual([]);
  });

  it('for a source that is mapped otherwise by now is refused', async () => {
    await browser.storage.local.set({
      pack: { version: 1, desks: [desk], sources: [{ ...crm, map: { name: '/n' } }] },
    });
    expect(await choose({})).toMatchObject({ ok: false });
  });
});

describe('forgetting', () => {
  it('a customer forgets their choices', async () => {
    await choose({});
    await call('customer/forget', { id: 'c1' }, frame(1));
    expect(kept()).toEqual([]);
  });

  it('everybody forgets all of them', async () => {
    await choose({});
    await browser.storage.local.set({ 'account:email:long@gone.example': { crm: 'id:1' } });
    await call('customers/forget', {}, options());
    expect(kept()).toEqual([]);
  });
});
