import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesFrom } from '../../../lib/links/values';
import type { JsonSource } from '../../../lib/pack/pack';
import { readAnswer, requestUrl } from '../../../lib/sources/json-source';

const source: JsonSource = {
  kind: 'json',
  id: 'crm',
  label: 'CRM',
  url: 'https://crm.acme.example/customers?email={{customer.email}}',
  map: {
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
  },
};
const read = (body: unknown, asked: Parameters<typeof readAnswer>[2] = {}) => readAnswer(source, body, asked);

const of = (texts: Record<string, string>) => valuesFrom({ kind: 'desk' }, texts);

describe('requestUrl', () => {
  it('asks with the customer, escaped', () => {
    expect(requestUrl(source, of({ 'customer.email': 'jo+x@example.com' }))).toEqual({
      ok: true,
      url: 'https://crm.acme.example/customers?email=jo%2Bx%40example.com',
    });
  });

  it('says what is missing, and what may not be used', () => {
    expect(requestUrl(source, of({}))).toEqual({ ok: false, missing: ['customer.email'] });
    const climbing = { ...source, url: 'https://crm.acme.example/c/{{customer.email}}/x' };
    expect(requestUrl(climbing, of({ 'customer.email': '..' }))).toEqual({
      ok: false,
      missing: [],
      refused: expect.any(String),
    });
  });
});

describe('readAnswer', () => {
  it('keeps what the pack points to, and nothing else', () => {
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
    expect(read(body, { email: 'jo@EXAMPLE.com', externalId: '1042' })).toEqual({
      ok: true,
      facts: {
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
      },
    });
  });

  it('leaves out what is no text', () => {
    expect(
      read({
        name: ['Jo'],
        company: { name: {} },
        plan: null,
        id: '',
        seats: [],
        trial: '  ',
        email: 'a@example.com',
      }),
    ).toEqual({
      ok: true,
      facts: { email: 'a@example.com' },
    });
    expect(read({ plan: true, name: 'Jo' })).toEqual({ ok: true, facts: { name: 'Jo' } });
  });

  it('keeps values for templates by the pack’s own names, whole or not at all', () => {
    const values = {
      org: '/org/slug',
      seats: '/seats',
      page: '/links/0',
      long: '/long',
      none: '/none',
      all: '/org',
    };
    const body = {
      org: { slug: ' acme ' },
      seats: 4,
      links: [`https://a.example/${'x'.repeat(1_900)}`],
      long: 'x'.repeat(2_001),
    };
    const answer = readAnswer({ ...source, map: { values } }, body, {});
    expect(answer).toEqual({
      ok: true,
      facts: { values: { org: 'acme', seats: '4', page: body.links[0] } },
    });
    expect(readAnswer({ ...source, map: { values } }, { org: [7] }, {})).toEqual({
      ok: false,
      problem: 'bad-shape',
    });
  });

  it('leaves out an id that JSON numbers cannot carry', () => {
    expect(read(JSON.parse('{"name":"Jo","id":9007199254740993}'))).toEqual({
      ok: true,
      facts: { name: 'Jo' },
    });
  });

  it('cuts long texts, and never through a character', () => {
    const cut = (name: string) => {
      const answer = read({ name });
      return answer.ok ? answer.facts.name : undefined;
    };
    expect(cut('a'.repeat(600))).toBe('a'.repeat(500));
    expect(cut('a'.repeat(499) + '😀😀')).toBe('a'.repeat(499));
  });

  it.each([
    [{ email: 'kim@example.org', name: 'Kim' }, { email: 'jo@example.com' }],
    [{ email: 'jo@example.com' }, { email: 'jo+x@example.com' }],
    [{ id: '2' }, { externalId: '1' }],
    [{ id: 'c-1' }, { externalId: 'C-1' }],
    [
      { id: '1', email: 'kim@example.org' },
      { externalId: '1', email: 'jo@example.com' },
    ],
  ])('refuses %j when asked for %j', (body, asked) => {
    expect(read(body, asked)).toEqual({ ok: false, problem: 'wrong-customer' });
  });

  it('takes an answer that names no id for the one asked for', () => {
    expect(read({ name: 'Jo' }, { email: 'jo@example.com', externalId: '1' }).ok).toBe(true);
    expect(read({ id: '1', email: 'jo@example.com' }, { email: 'jo@example.com' }).ok).toBe(true);
  });

  it.each([null, [], {}, 'Jo', 7, { data: { name: 'Jo' } }])('cannot use %j', (body) => {
    expect(read(body)).toEqual({ ok: false, problem: 'bad-shape' });
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
  ])('picture %j', (avatar, expected) => {
    const answer = read({ name: 'Jo', avatar });
    expect(answer.ok && answer.facts.avatar).toBe(expected);
  });

  it('never throws, and never keeps anything long or foreign', () => {
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        7,
        1e300,
        '',
        ' ',
        'jo@example.com',
        'kim@example.org',
        'x'.repeat(9_000),
      ),
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
        const found = read(answer, { email: 'jo@example.com' });
        if (!found.ok) return;
        const { fields = [], values = {}, ...facts } = found.facts;
        const texts = [
          ...Object.values(facts),
          ...Object.values(values),
          ...fields.map(({ value }) => value),
        ];
        expect(texts.length).toBeGreaterThan(0);
        expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: 1_000 },
    );
  });
});
