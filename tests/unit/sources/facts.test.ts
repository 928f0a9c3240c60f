import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactsMap } from '../../../lib/pack/pack';
import { factsAt } from '../../../lib/sources/facts';

const map: FactsMap = {
  name: '/name',
  email: '/email',
  externalId: '/id',
  company: '/company/name',
  plan: '/plan',
  avatar: '/avatar',
  stripeId: '/billing/stripe',
  fields: [
    { label: 'Seats', pointer: '/seats' },
    { label: 'Trial', pointer: '/trial' },
  ],
};
const read = (body: unknown) => factsAt(map, body).facts;

describe('the facts in an answer', () => {
  it('are what the pack points to, and nothing else', () => {
    const body = {
      name: '  Jo Doe ',
      email: 'Jo@example.com',
      id: 1042,
      company: { name: 'Example Ltd' },
      plan: 'pro',
      avatar: 'https://img.example/jo.png',
      billing: { stripe: 'cus_1' },
      seats: 0,
      trial: false,
      password: 'secret',
    };
    expect(read(body)).toEqual({
      name: 'Jo Doe',
      email: 'Jo@example.com',
      externalId: '1042',
      company: 'Example Ltd',
      plan: 'pro',
      avatar: 'https://img.example/jo.png',
      stripeId: 'cus_1',
      fields: [
        { label: 'Seats', value: '0' },
        { label: 'Trial', value: 'false' },
      ],
    });
  });

  it('leave out what is no text', () => {
    const empty = { name: ['Jo'], company: { name: {} }, plan: null, id: '', seats: [], trial: '  ' };
    expect(read({ ...empty, email: 'a@example.com' })).toEqual({ email: 'a@example.com' });
    expect(read({ plan: true, name: 'Jo' })).toEqual({ name: 'Jo' });
  });

  it.each([null, [], {}, 'Jo', 7, { data: { name: 'Jo' } }])('are none in %j', (body) => {
    expect(read(body)).toEqual({});
  });

  it('hold values for templates by the pack’s own names, whole or not at all', () => {
    const values = { org: '/org/slug', seats: '/seats', page: '/links/0', long: '/long', all: '/org' };
    const body = {
      org: { slug: ' acme ' },
      seats: 4,
      links: [`https://a.example/${'x'.repeat(1_900)}`],
      long: 'x'.repeat(2_001),
    };
    expect(factsAt({ values }, body).facts).toEqual({
      values: { org: 'acme', seats: '4', page: body.links[0] },
    });
    expect(factsAt({ values }, { org: [7] }).facts).toEqual({});
  });

  it('leave out an id that JSON numbers cannot carry', () => {
    expect(read(JSON.parse('{"name":"Jo","id":9007199254740993}'))).toEqual({ name: 'Jo' });
  });

  it('are cut where they are long, and never through a character', () => {
    expect(read({ name: 'a'.repeat(600) }).name).toBe('a'.repeat(500));
    expect(read({ name: `${'a'.repeat(499)}😀😀` }).name).toBe('a'.repeat(499));
  });

  it.each([
    ['https://img.example/a b.png', 'https://img.example/a%20b.png'],
    ['http://127.0.0.1:8090/jo.png', 'http://127.0.0.1:8090/jo.png'],
    ['http://localhost/jo.png', 'http://localhost/jo.png'],
    ['http://img.example/jo.png', undefined],
    ['javascript:alert(1)', undefined],
    ['data:image/png;base64,AAAA', undefined],
    ['/jo.png', undefined],
    ['//img.example/jo.png', undefined],
    [`https://img.example/${'a'.repeat(2_000)}`, undefined],
    [7, undefined],
  ])('have a picture for %j: %j', (avatar, expected) => {
    expect(read({ name: 'Jo', avatar }).avatar).toBe(expected);
  });
});

describe('one of several', () => {
  const told = (mapped: FactsMap, body: unknown) => factsAt(mapped, body).facts;
  const two = [
    { id: 1, email: 'jo@example.com', seats: 4 },
    { id: 2, email: 'jo@example.com', seats: 9 },
  ];
  const seats = [{ label: 'Seats', pointer: '/0/seats' }];

  it.each<[FactsMap, unknown]>([
    [{ externalId: '/0/id' }, two],
    [{ email: '/0/email', plan: '/0/seats', fields: seats, values: { seats: '/0/seats' } }, two],
    [{ externalId: '/1/id' }, two],
    [{ stripeId: '/data/0/id' }, { data: two }],
    [{ name: '/data/0/person/email' }, { data: [{ person: two[0] }, {}] }],
    // Ids of several, which is what a search answers.
    [{ externalId: '/ids/0' }, { ids: [1, 2] }],
    // Nothing says who it is, and all of it is of one entry.
    [{ fields: seats, plan: '/0/id' }, two],
  ])('is never taken by its place: %j', (mapped, body) => {
    expect(told(mapped, body)).toEqual({});
  });

  it('is left out beside what stands elsewhere, such as the address that was asked for', () => {
    const mapped = { email: '/query', externalId: '/results/0/id', plan: '/results/0/seats' };
    expect(told(mapped, { query: 'jo@example.com', results: two })).toEqual({ email: 'jo@example.com' });
  });

  it('is taken where it is the only one', () => {
    expect(told({ externalId: '/0/id', fields: seats }, two.slice(0, 1))).toEqual({
      externalId: '1',
      fields: [{ label: 'Seats', value: '4' }],
    });
  });

  it('may be named where the customer is one: their last order, first tag, plan or address', () => {
    const orders = [{ at: 'May' }, { at: 'June' }];
    const body = { name: 'Jo', orders, tags: ['vip', 'fr'], plans: orders, emails: ['a@example.com', 'b@x'] };
    const fields = [
      { label: 'Last order', pointer: '/orders/0/at' },
      { label: 'First tag', pointer: '/tags/0' },
    ];
    expect(told({ name: '/name', email: '/emails/0', plan: '/plans/1/at', fields }, body)).toEqual({
      name: 'Jo',
      email: 'a@example.com',
      plan: 'June',
      fields: [
        { label: 'Last order', value: 'May' },
        { label: 'First tag', value: 'vip' },
      ],
    });
  });
});

describe('the addresses in an answer', () => {
  const addresses = (emails: unknown) => factsAt({ emails: '/emails' }, { emails }).addresses;

  it('are a list of texts, whole', () => {
    expect(addresses([' jo@example.com ', 7, null, 'no address', ['a@b'], 'x@example.org'])).toEqual([
      'jo@example.com',
      'x@example.org',
    ]);
    expect(addresses([`${'x'.repeat(400)}@example.com`])).toEqual([]);
    expect(addresses(Array.from({ length: 90 }, (_, at) => `${at}@example.com`))).toHaveLength(20);
  });

  it.each(['jo@example.com', { 0: 'jo@example.com' }, null, undefined])('are none in %j', (emails) => {
    expect(addresses(emails)).toEqual([]);
  });
});

it('never throws, and never keeps anything long or foreign', () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(null, true, 7, 1e300, '', ' ', 'jo@example.com', 'x'.repeat(9_000)),
    fc.constantFrom<unknown>(
      [],
      {},
      [['Jo']],
      { name: 'Jo' },
      'https://img.example/jo.png',
      'http:',
      '\ud83d',
    ),
    fc.string(),
  );
  const keys = ['name', 'email', 'id', 'company', 'plan', 'avatar', 'billing', 'seats', '__proto__'];
  const body = fc.oneof(leaf, fc.dictionary(fc.constantFrom(...keys), leaf));
  fc.assert(
    fc.property(body, (answer) => {
      const { fields = [], values = {}, ...facts } = read(answer);
      const texts = [...Object.values(facts), ...Object.values(values), ...fields.map(({ value }) => value)];
      expect(Math.max(0, ...texts.map((text) => text.length))).toBeLessThanOrEqual(2_000);
    }),
    { numRuns: 1_000 },
  );
});
