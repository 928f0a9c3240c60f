/** An endpoint of the company's own: asked by GET or POST, about one or for all who may be meant. */
import { describe, expect, it } from 'vitest';
import type { JsonSource } from '../../../../lib/pack/pack';
import { asJson, jo, play } from './played';

const source: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: '/customers/{{customer.externalId}}?email={{customer.email}}',
  map: { name: '/name', email: '/email', plan: '/plan' },
};

describe('a JSON endpoint', () => {
  it('is asked by GET, with the customer in the address', async () => {
    const { seen, read } = await play(
      [source],
      asJson({ name: 'Jo', email: 'jo+orders@example.com', plan: 'Pro', other: 1 }),
    );
    expect(seen).toEqual([
      {
        method: 'GET',
        path: '/customers/TW-1001?email=jo%2Borders%40example.com',
        headers: expect.objectContaining({ accept: 'application/json' }),
        body: '',
      },
    ]);
    expect(read).toEqual({
      crm: { ok: true, said: { facts: { name: 'Jo', email: 'jo+orders@example.com', plan: 'Pro' } } },
    });
  });

  it('is asked by POST where the pack has a body, values as they are, whatever they are', async () => {
    const name = 'Jo "\\ \n</script> Ωß';
    const body = {
      query: 'email:{{customer.email | quoted}}',
      variables: { name: '{{customer.name}}', flags: [true, null, 3] },
      '{{customer.email}}': 'keys stay',
    };
    const { seen } = await play([{ ...source, url: '/graphql', body }], asJson({ name: 'Jo' }), {
      ...jo,
      name,
    });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen[0]!.body)).toEqual({
      query: 'email:"jo+orders@example.com"',
      variables: { name, flags: [true, null, 3] },
      '{{customer.email}}': 'keys stay',
    });
  });

  it('may answer a list, as Stripe does: two are offered, and none is taken', async () => {
    const stripe: JsonSource = {
      ...source,
      url: '/v1/customers?email={{customer.email}}',
      list: '/data',
      map: { email: '/email', company: '/metadata/company', stripeId: '/id' },
    };
    const one = (id: string, company: string) => ({
      id,
      object: 'customer',
      email: 'jo+orders@example.com',
      metadata: { company },
    });
    const list = (...data: object[]) => asJson({ object: 'list', has_more: false, data });
    const { seen, read } = await play([stripe], list(one('cus_1', 'Doe Ltd'), one('cus_2', 'Roe Ltd')));
    expect(seen[0]?.path).toBe('/v1/customers?email=jo%2Borders%40example.com');
    expect(read).toEqual({
      crm: {
        ok: true,
        said: {
          facts: {},
          accounts: [
            {
              key: 'stripe:cus_1',
              facts: { email: 'jo+orders@example.com', company: 'Doe Ltd', stripeId: 'cus_1' },
            },
            {
              key: 'stripe:cus_2',
              facts: { email: 'jo+orders@example.com', company: 'Roe Ltd', stripeId: 'cus_2' },
            },
          ],
        },
      },
    });
    expect((await play([stripe], list(one('cus_1', 'Doe Ltd')))).read).toEqual({
      crm: {
        ok: true,
        said: { facts: { email: 'jo+orders@example.com', company: 'Doe Ltd', stripeId: 'cus_1' } },
      },
    });
    expect((await play([stripe], list())).read).toEqual({ crm: { ok: false, problem: 'unknown' } });
  });
});
