/** Whose facts an answer of the company's holds, and what becomes of several. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../lib/cards/card';
import type { JsonSource } from '../../../../lib/pack/pack';
import type { Asked, Said } from '../../../../lib/sources/dialect';
import { json } from '../../../../lib/sources/dialects/json';

const source: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/customers?email={{customer.email}}',
  map: {
    name: '/name',
    email: '/email',
    emails: '/emails',
    externalId: '/id',
    stripeId: '/stripe',
    company: '/company',
    plan: '/plan',
  },
};
const listed: JsonSource = { ...source, list: '/data' };
const jo = 'jo@example.com';
const tagged = 'jo+orders@example.com';
const wrong = { ok: false, problem: 'wrong-customer' };
const badShape = { ok: false, problem: 'bad-shape' };
const unknown = { ok: false, problem: 'unknown' };

const readAs = (one: JsonSource, body: Json, asked: Partial<Asked>) =>
  json.read([one], { accept: 'json', body }, { recordId: 'r', ...asked })['crm'];
const read = (body: Json, asked: Partial<Asked> = { email: jo }) => readAs(source, body, asked);
const list = (data: Json, asked: Partial<Asked> = { email: jo }) => readAs(listed, { data }, asked);
const said = (one: ReturnType<typeof read>): Said | undefined => (one?.ok ? one.said : undefined);
const keys = (one: ReturnType<typeof read>) => said(one)?.accounts?.map(({ key }) => key);

describe('an answer about one', () => {
  it.each<[Json, Partial<Asked>]>([
    [{ email: 'JO@Example.com' }, { email: jo }],
    [{ name: 'Jo' }, { email: jo, externalId: '1' }],
    [{ id: '1', email: jo }, { email: jo }],
    [{ id: 1 }, { externalId: '1' }],
    [{ email: 'kim@example.org' }, { externalId: '1' }],
    [{ email: 'jo@work.example', emails: ['x@example.org', 'JO@example.com'] }, { email: jo }],
    [{ emails: [jo], name: 'Jo' }, { email: jo }],
    [{ email: tagged }, { email: tagged }],
    [
      { id: '1', email: null },
      { externalId: '1', email: jo },
    ],
    // An endpoint that was asked with an address and answers about one need not repeat the address.
    [{ email: null, emails: [], name: 'Jo' }, { email: jo }],
    [{ email: { value: jo }, emails: [jo], name: 'Jo' }, { email: jo }],
    [
      { id: 2 ** 60, email: jo },
      { externalId: '1', email: jo },
    ],
  ])('%j is about %j', (body, asked) => {
    expect(read(body, asked)).toMatchObject({ ok: true });
  });

  it.each<[Json, Partial<Asked>]>([
    [{ email: 'kim@example.org', name: 'Kim' }, { email: jo }],
    // A tag that was not asked for, and another one, are other people's.
    [{ email: tagged }, { email: jo }],
    [{ email: 'jo+x@example.com' }, { email: tagged }],
    [{ email: 'jo@example.org' }, { email: tagged }],
    [{ id: '2' }, { externalId: '1' }],
    [{ id: 'c-1' }, { externalId: 'C-1' }],
    [
      { id: '1', email: 'kim@example.org' },
      { externalId: '1', email: jo },
    ],
    [
      { id: '2', email: jo },
      { externalId: '1', email: jo },
    ],
    [{ email: 'jo@work.example', emails: ['x@example.org'] }, { email: jo }],
    [{ emails: ['x@example.org'], name: 'Kim' }, { email: jo }],
  ])('%j is not about %j', (body, asked) => {
    expect(read(body, asked)).toEqual(wrong);
  });

  it.each<[Json, Partial<Asked>]>([
    [{ email: { value: jo }, name: 'Kim' }, { email: jo }],
    [{ email: [jo], name: 'Kim' }, { email: jo }],
    [{ email: false, name: 'Kim' }, { email: jo }],
    [{ emails: [{ value: 'kim@example.org' }], name: 'Kim' }, { email: jo }],
    [{ emails: jo, name: 'Kim' }, { email: jo }],
    [{ id: { value: '1' }, name: 'Kim' }, { externalId: '1' }],
    [{ id: 2 ** 60, name: 'Kim' }, { externalId: '1' }],
    [
      { id: '1', email: {} },
      { externalId: '1', email: jo },
    ],
  ])('%j does not let anybody read that it is about %j', (body, asked) => {
    expect(read(body, asked)).toEqual(badShape);
  });

  it('tells the other addresses of who it is about', () => {
    expect(said(read({ email: jo, emails: [jo, 'jo@work.example'] }))).toEqual({
      facts: { email: jo },
      addresses: [jo, 'jo@work.example'],
    });
  });

  it('for the address without its tag is offered, never taken', () => {
    expect(read({ id: 7, email: 'Jo@example.com', name: 'Jo' }, { email: tagged })).toEqual({
      ok: true,
      said: {
        facts: {},
        accounts: [
          { key: 'id:7', note: 'untagged', facts: { name: 'Jo', email: 'Jo@example.com', externalId: '7' } },
        ],
      },
    });
  });

  it.each<[Json]>([[null], [[]], [{}], ['Jo'], [7], [{ data: { name: 'Jo' } }]])('cannot be %j', (body) => {
    expect(read(body)).toEqual(badShape);
  });

  it('cannot be the first of several', () => {
    const first = { ...source, map: { email: '/0/email', externalId: '/0/id' } };
    const entry = (id: number): Json => ({ id, email: jo });
    expect(readAs(first, [entry(1), entry(2)], { email: jo })).toEqual(badShape);
    expect(said(readAs(first, [entry(1)], { email: jo }))).toEqual({ facts: { externalId: '1', email: jo } });
  });

  it('cannot be a page', () => {
    expect(json.read([source], { accept: 'html', text: '{}' }, { recordId: 'r' })).toEqual({ crm: badShape });
  });
});

describe('an answer with a list', () => {
  const one = (id: string | number, more: object = {}): Json => ({ id, email: jo, ...more });

  it('of one has that one’s facts', () => {
    expect(list([one(1, { emails: ['jo@work.example'] })])).toEqual({
      ok: true,
      said: { facts: { externalId: '1', email: jo }, addresses: ['jo@work.example'] },
    });
  });

  it.each<[Json, object]>([
    [[], unknown],
    [null, unknown],
    [{}, badShape],
    ['x', badShape],
    [[{}], badShape],
    [[null, 7, 'x', []], badShape],
    [[{ id: 2, email: 'kim@example.org' }], wrong],
    [[{ id: 2, email: 'kim@example.org' }, {}], wrong],
  ])('%j is %j', (data, expected) => {
    expect(list(data)).toEqual(expected);
  });

  it.each<[string, Json, Partial<Asked>, object]>([
    ['no address', [{ name: 'Bob', email: null, plan: 'Gold' }], { email: jo }, badShape],
    [
      'no address and others',
      [{ name: 'Bob' }, { name: 'Kim', email: 'kim@example.org' }],
      { email: jo },
      wrong,
    ],
    [
      'an address in a place of its own',
      [{ name: 'Bob', email: { value: 'bob@x' } }],
      { email: jo },
      badShape,
    ],
    [
      'addresses with more around them',
      [{ name: 'Bob', emails: [{ value: 'b@x' }] }],
      { email: jo },
      badShape,
    ],
    ['an empty list of addresses', [{ name: 'Bob', emails: [] }], { email: jo }, badShape],
    ['no id', [{ name: 'Bob' }], { externalId: '1' }, badShape],
    ['somebody’s address, and no id', [{ email: 'kim@example.org' }], { externalId: '1' }, badShape],
  ])('of an entry with %s has nobody’s facts', (_what, data, asked, expected) => {
    expect(list(data, asked)).toEqual(expected);
  });

  it('leaves out entries that name nobody beside the one that is meant', () => {
    const data: Json = [{ name: 'Bob', plan: 'Gold' }, one(1), { email: {}, name: 'Kim' }];
    expect(said(list(data))).toEqual({ facts: { externalId: '1', email: jo } });
    const byId: Json = [{ name: 'Bob' }, { id: '7', name: 'Jo' }];
    expect(said(list(byId, { email: jo, externalId: '7' }))).toEqual({
      facts: { externalId: '7', name: 'Jo' },
    });
  });

  it('is taken at its word where the pack points to nothing that was asked for', () => {
    const map = { name: '/name', plan: '/plan' };
    const answer = readAs({ ...listed, map }, { data: [{ name: 'Jo', plan: 'Gold' }] }, { email: jo });
    expect(said(answer)).toEqual({ facts: { name: 'Jo', plan: 'Gold' } });
  });

  it('that is not where the pack says has not the shape', () => {
    expect(readAs(listed, [one(1)] as Json, { email: jo })).toEqual(badShape);
    expect(readAs({ ...source, list: '' }, [one(1)], { email: jo })).toMatchObject({ ok: true });
  });

  it('of several takes none: all are offered, without those of others', () => {
    const answer = list([one(2), { id: 9, email: 'kim@example.org' }, one(1, { company: 'Doe Ltd' })]);
    expect(said(answer)).toEqual({
      facts: {},
      accounts: [
        { key: 'id:2', facts: { externalId: '2', email: jo } },
        { key: 'id:1', facts: { externalId: '1', email: jo, company: 'Doe Ltd' } },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('kim');
  });

  it('knows each by the company’s id, else by its Stripe id, else by address and company', () => {
    const data: { [key: string]: Json }[] = [
      { id: 1, stripe: 'cus_1', email: jo },
      { stripe: 'cus_2', email: jo },
      { email: 'JO@example.com', company: 'Doe Ltd', plan: 'Pro' },
      { email: jo, plan: 'Free' },
    ];
    const expected = ['id:1', 'stripe:cus_2', `print:["${jo}","Doe Ltd"]`, `print:["${jo}",""]`];
    expect(keys(list(data))).toEqual(expected);
    expect(keys(list(data.toReversed()))).toEqual(expected.toReversed());
    // A new plan does not make another customer of them, so a choice outlives it.
    expect(keys(list(data.map((entry) => ({ ...entry, plan: 'Business' }))))).toEqual(expected);
  });

  it('tells apart whom the company gives one id, whatever their order', () => {
    const data = [one(1, { company: 'Doe Ltd' }), one(1, { company: 'Roe Ltd' })];
    const found = keys(list(data)) ?? [];
    expect(new Set(found).size).toBe(2);
    expect(keys(list(data.toReversed()))).toEqual(found.toReversed());
  });

  it('counts the same customer once', () => {
    expect(said(list([one(1), one(1), one('1')]))).toEqual({ facts: { externalId: '1', email: jo } });
  });

  it('prefers who has the very address to who has it without its tag', () => {
    const data = [
      { id: 1, email: jo },
      { id: 2, email: tagged },
    ];
    expect(said(list(data, { email: tagged }))).toEqual({ facts: { externalId: '2', email: tagged } });
    expect(said(list([{ id: 1, email: jo }], { email: tagged }))).toEqual({
      facts: {},
      accounts: [{ key: 'id:1', note: 'untagged', facts: { externalId: '1', email: jo } }],
    });
  });

  it('offers some dozens, and no more', () => {
    expect(keys(list(Array.from({ length: 900 }, (_, at) => one(at))))).toHaveLength(50);
  });

  it('never throws, never takes one of several, and never keeps what is another’s', () => {
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>,
      fc.record(
        {
          id: fc.constantFrom<Json>(1, 2, '2', null, ''),
          email: fc.constantFrom<Json>(jo, tagged, 'kim@example.org', null, { value: jo }),
          company: fc.constantFrom<Json>('Doe Ltd', 'Roe Ltd', 7),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom(jo, tagged), (data, email) => {
        const answer = list(data, { email });
        expect(JSON.stringify(answer)).not.toContain('kim');
        const { facts, accounts } = said(answer) ?? { facts: {} };
        for (const one of answer?.ok ? [facts, ...(accounts ?? []).map((account) => account.facts)] : []) {
          if (one !== facts || !accounts) expect([jo, tagged]).toContain(one.email);
        }
        if (!accounts) return;
        expect(facts).toEqual({});
        expect(new Set(accounts.map(({ key }) => key)).size).toBe(accounts.length);
        expect(accounts.length > 1 || accounts[0]?.note === 'untagged').toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
