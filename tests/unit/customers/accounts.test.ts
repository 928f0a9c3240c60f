import { beforeEach, describe, expect, it } from 'vitest';
import {
  chosenAccounts,
  forgetAccounts,
  isAccountKey,
  setAccount,
  type AccountArea,
} from '../../../lib/customers/accounts';

const ada = ['email:ada@example.com', 'desk:https://rt.example/#14', 'external:7'];

let items: Map<string, unknown>;
const area: AccountArea = {
  async get(keys) {
    await Promise.resolve();
    return structuredClone(Object.fromEntries([...items].filter(([key]) => keys?.includes(key) ?? true)));
  },
  async set(values) {
    await Promise.resolve();
    for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
  },
  async remove(keys) {
    for (const key of keys) items.delete(key);
  },
};
const chosen = (keys: readonly string[]) => chosenAccounts(area, keys);

beforeEach(() => {
  items = new Map();
});

describe('a choice', () => {
  it('is kept under the strongest alias, one for each source', async () => {
    await setAccount(area, ada, 'crm', 'id:1');
    await setAccount(area, ada, 'shop', 'id:2');
    expect([...items]).toEqual([['account:email:ada@example.com', { crm: 'id:1', shop: 'id:2' }]]);
    expect(await chosen(ada)).toEqual({ crm: 'id:1', shop: 'id:2' });
  });

  it('is replaced by the next, and taken back alone', async () => {
    await setAccount(area, ada, 'crm', 'id:1');
    await setAccount(area, ada, 'crm', 'id:2');
    await setAccount(area, ada, 'shop', 'id:3');
    expect(await chosen(ada)).toEqual({ crm: 'id:2', shop: 'id:3' });
    await setAccount(area, ada, 'crm', null);
    expect(await chosen(ada)).toEqual({ shop: 'id:3' });
    await setAccount(area, ada, 'shop', null);
    expect(items.size).toBe(0);
  });

  it('of two tabs at once loses neither', async () => {
    await Promise.all([setAccount(area, ada, 'crm', 'id:1'), setAccount(area, ada, 'shop', 'id:2')]);
    expect(await chosen(ada)).toEqual({ crm: 'id:1', shop: 'id:2' });
  });

  it('stays with its address when the desk’s id passes to somebody else', async () => {
    const nameless = ada.slice(1);
    await setAccount(area, nameless, 'crm', 'id:1');
    expect(await chosen(nameless)).toEqual({ crm: 'id:1' });
    expect(await chosen(['email:new@example.com', ...nameless])).toEqual({});
  });

  it('outlives the address by which it was made becoming the second of two', async () => {
    await setAccount(area, ['email:b@example.com'], 'crm', 'id:1');
    const both = ['email:a@example.com', 'email:b@example.com', 'external:7'];
    expect(await chosen(both)).toEqual({ crm: 'id:1' });
    await setAccount(area, both, 'crm', 'id:2');
    expect(await chosen(both)).toEqual({ crm: 'id:2' });
    await setAccount(area, both, 'crm', null);
    expect(await chosen(both)).toEqual({});
  });

  it.each([7, null, ['id:1'], { crm: 1 }, 'id:1'])(
    'that is damaged (%j) counts as never made',
    async (value) => {
      items.set('account:email:ada@example.com', value);
      expect(await chosen(ada)).toEqual({});
      await setAccount(area, ada, 'crm', 'id:1');
      expect(await chosen(ada)).toEqual({ crm: 'id:1' });
    },
  );

  it('of nobody is none', async () => {
    expect(await chosen([])).toEqual({});
    expect(await chosen(['key:abc'])).toEqual({});
  });
});

it('forgetting a customer leaves no choice of theirs, under whatever alias, and those of others', async () => {
  for (const key of ada) await setAccount(area, [key], 'crm', 'id:1');
  await setAccount(area, ['email:grace@example.org'], 'crm', 'id:2');
  items.set('choice:rt:7', {});
  await forgetAccounts(area, ada);
  expect([...items.keys()].filter(isAccountKey)).toEqual(['account:email:grace@example.org']);
  expect(items.has('choice:rt:7')).toBe(true);
});
