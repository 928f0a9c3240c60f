/** Gorgias's HTTP integrations, as its reference has them. */
import { describe, expect, it } from 'vitest';
import type { GorgiasSource } from '../../../../lib/pack/pack';
import { asJson, play } from './played';

const source: GorgiasSource = {
  kind: 'gorgias',
  id: 'shop',
  label: 'Shop',
  url: '/api/customers?email={{customer.email}}',
};

describe('an HTTP integration', () => {
  it('is asked with the address in its own', async () => {
    const { seen } = await play([source], asJson({ id: 1 }));
    expect(seen).toEqual([
      {
        method: 'GET',
        path: '/api/customers?email=jo%2Borders%40example.com',
        headers: expect.objectContaining({ accept: 'application/json' }),
        body: '',
      },
    ]);
    expect(seen[0]!.headers).not.toHaveProperty('content-type');
  });

  it('answers any JSON, which is shown as it is', async () => {
    const value = { orders: [{ id: 'R1', paid: true, total: 12.5, note: null }], tags: ['vip'] };
    const { read } = await play([source], asJson(value));
    expect(read).toEqual({
      shop: { ok: true, said: { facts: {}, cards: [{ key: 'answer', body: { kind: 'tree', value } }] } },
    });
  });

  it('gives facts where the pack says where they are, and is refused where they are another’s', async () => {
    const map = { email: '/customer/email', externalId: '/customer/id', values: { shop: '/shop' } };
    const mapped = { ...source, map };
    const mine = { customer: { email: 'JO+orders@example.com', id: 'TW-1001' }, shop: 'acme-1' };
    expect((await play([mapped], asJson(mine))).read).toMatchObject({
      shop: {
        ok: true,
        said: {
          facts: { email: 'JO+orders@example.com', externalId: 'TW-1001', values: { shop: 'acme-1' } },
        },
      },
    });
    const wrong = { shop: { ok: false, problem: 'wrong-customer' } };
    for (const customer of [{ email: 'kim@example.org' }, { email: 'jo@example.com' }, { id: 'TW-1002' }]) {
      expect((await play([mapped], asJson({ customer }))).read, JSON.stringify(customer)).toEqual(wrong);
    }
  });

  it('is not taken where what should be an address is none, and is where the address is left out', async () => {
    const mapped = { ...source, map: { email: '/customer/email' } };
    const nested = { customer: { email: { value: 'kim@example.org' } } };
    expect((await play([mapped], asJson(nested))).read).toEqual({
      shop: { ok: false, problem: 'bad-shape' },
    });
    expect((await play([mapped], asJson({ points: 3 }))).read).toMatchObject({ shop: { ok: true } });
  });

  it('that lists several shows them and takes nobody’s facts', async () => {
    const mapped = { ...source, map: { email: '/0/email', externalId: '/0/id' } };
    const email = 'jo+orders@example.com';
    const value = [
      { id: 'TW-1001', email },
      { id: 'TW-1002', email },
    ];
    expect((await play([mapped], asJson(value))).read).toEqual({
      shop: { ok: true, said: { facts: {}, cards: [{ key: 'answer', body: { kind: 'tree', value } }] } },
    });
  });

  it.each([[[]], [{}], [null], ['']])('that answers %j knows nobody', async (value) => {
    expect((await play([source], asJson(value))).read).toEqual({ shop: { ok: false, problem: 'unknown' } });
  });
});
