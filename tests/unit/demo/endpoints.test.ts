/** The company in the words of several help desks: each of its endpoints as those who have one would write it. */
import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SECRET, TOKEN } from '../../../demo/company/endpoints/guards';
import { FAULTS } from '../../../demo/company/faults';
import { serveCompany } from '../../../demo/company/server';
import type { Served } from '../../../demo/http';
import { CUSTOMERS, customerAt } from '../../../demo/people';

let company: Served;
beforeAll(async () => {
  company = await serveCompany();
});
afterAll(() => company.close());
afterEach(() => ask('/__fault', { method: 'POST' }));

const ask = (path: string, init?: RequestInit) =>
  fetch(`${company.url}${path}`, { redirect: 'manual', ...init });
const send = (path: string, body: object, headers = {}) =>
  ask(path, { method: 'POST', body: JSON.stringify(body), headers });
const mireille = customerAt('mireille.fontaine@example.com');
const nobody = 'nobody@example.com';

const asPlain = (email: string, ...cardKeys: string[]) =>
  send('/api/plain', { cardKeys, customer: { email } }).then((response) => response.json());
const asHelpScout = (email: string) =>
  send('/api/helpscout', { customer: { email } }).then((response) => response.json());
const asFreeScout = (email: string) =>
  send('/api/freescout', { customerEmail: email }).then((response) => response.text());
const asStripe = (email: string) =>
  ask(`/api/stripe/customers?email=${encodeURIComponent(email)}`).then((response) =>
    response.json(),
  ) as Promise<{
    data: { id: string; email: string; metadata: { company: string } }[];
  }>;

describe('customer cards', () => {
  test('are answered key by key, those that nobody made too', async () => {
    expect(await asPlain(mireille.email, 'balance', 'usage', 'other')).toEqual({
      cards: [
        { key: 'balance', timeToLiveSeconds: null, components: expect.any(Array) },
        { key: 'usage', timeToLiveSeconds: 60, components: expect.any(Array) },
        { key: 'other', components: null },
      ],
    });
  });

  test('have nothing to show of a stranger, nor a balance of who never paid', async () => {
    const free = CUSTOMERS.find(({ stripeId }) => stripeId === undefined)!;
    expect(await asPlain(nobody, 'usage')).toMatchObject({ cards: [{ key: 'usage', components: null }] });
    expect(await asPlain(free.email, 'balance')).toMatchObject({ cards: [{ components: null }] });
  });
});

test('the dynamic app lists orders as HTML in JSON, or says that there are none', async () => {
  expect(await asHelpScout(mireille.email)).toEqual({
    html: expect.stringMatching(/admin\/orders\/T-\d{5}/),
  });
  expect(await asHelpScout(nobody)).toEqual({ html: expect.stringContaining('No orders') });
});

test('the sidebar webhook answers a document with a title, or the word for nobody', async () => {
  expect(await asFreeScout(mireille.email)).toMatch(/<title>Delivery<\/title>[\s\S]*<th>Next van<\/th>/);
  expect(await asFreeScout(nobody)).toBe('not-found');
});

test('the integration names who it is about', async () => {
  const answer = await ask(`/api/gorgias?email=${mireille.email}`);
  expect(await answer.json()).toMatchObject({ email: mireille.email, points: expect.any(Number) });
  expect((await ask(`/api/gorgias?email=${nobody}`)).status).toBe(404);
});

describe('the list of who pays', () => {
  test('has one account for most, and two for some: of two companies, or of one that began anew', async () => {
    expect((await asStripe(mireille.email)).data.map(({ id }) => id)).toEqual([mireille.stripeId]);
    const companies = async (email: string) =>
      (await asStripe(email)).data.map(({ metadata }) => metadata.company);
    expect(await companies('lars.bergstrom@example.com')).toEqual([
      'Bergström Rosteri',
      'Bergström & Holm Café',
    ]);
    expect(await companies('grace.adeyemi@example.org')).toEqual(['Adeyemi Foods', 'Adeyemi Foods']);
    expect(await companies(nobody)).toEqual([]);
  });

  test('knows each account by an id of its own', async () => {
    const ids = (await Promise.all(CUSTOMERS.map(({ email }) => asStripe(email)))).flatMap(({ data }) =>
      data.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('looks without the tag where nobody has it, and says so by the address', async () => {
    expect((await asStripe('djordje+tidewater@example.com')).data).toMatchObject([
      { email: 'djordje@example.com' },
    ]);
    // Both of these are customers, each with the very address.
    expect((await asStripe('jose+orders@example.net')).data).toMatchObject([
      { email: 'jose+orders@example.net' },
    ]);
  });
});

describe('doors', () => {
  test('the session’s opens to an agent who signed in', async () => {
    const path = `/api/session/customers?email=${mireille.email}`;
    expect((await ask(path)).status).toBe(401);
    const cookie = (await ask('/admin/sign-in', { method: 'POST' })).headers
      .get('set-cookie')!
      .split(';')[0]!;
    expect(await (await ask(path, { headers: { cookie } })).json()).toMatchObject({ id: mireille.id });
  });

  test('the token’s opens to its bearer', async () => {
    const body = { customerEmail: mireille.email };
    expect((await send('/api/bearer/freescout', body)).status).toBe(401);
    expect((await send('/api/bearer/freescout', body, { authorization: 'Bearer other' })).status).toBe(401);
    expect((await send('/api/bearer/freescout', body, { authorization: `Bearer ${TOKEN}` })).status).toBe(
      200,
    );
  });

  test('the signature’s opens to what was signed, character by character', async () => {
    const body = { customer: { email: mireille.email } };
    const signature = createHmac('sha1', SECRET).update(JSON.stringify(body)).digest('base64');
    const headers = { 'X-HelpScout-Signature': signature };
    expect((await send('/api/signed/helpscout', body, headers)).status).toBe(200);
    expect((await send('/api/signed/helpscout', { ...body, more: 1 }, headers)).status).toBe(403);
    expect((await send('/api/signed/helpscout', body)).status).toBe(403);
  });
});

test.each([
  ['/api/plain', 'POST'],
  ['/api/helpscout', 'POST'],
  ['/api/freescout', 'POST'],
  ['/api/gorgias', 'GET'],
  ['/api/stripe/customers', 'GET'],
])('%s understands %s alone', async (path, method) => {
  const other = await ask(path, { method: method === 'GET' ? 'POST' : 'GET' });
  expect(other.status).toBe(405);
  expect(await other.json()).toEqual({ error: `Only ${method} is understood here.` });
});

describe('faults', () => {
  const every: [string, (fault: string) => Promise<Response>][] = [
    ['customers', (fault) => ask(`/api/customers?email=${mireille.email}&fault=${fault}&ms=1`)],
    ['plain', (fault) => send(`/api/plain?fault=${fault}&ms=1`, { cardKeys: ['usage'], customer: mireille })],
    ['helpscout', (fault) => send(`/api/helpscout?fault=${fault}&ms=1`, { customer: mireille })],
    ['freescout', (fault) => send(`/api/freescout?fault=${fault}&ms=1`, { customerEmail: mireille.email })],
    ['gorgias', (fault) => ask(`/api/gorgias?email=${mireille.email}&fault=${fault}&ms=1`)],
    ['stripe', (fault) => ask(`/api/stripe/customers?email=${mireille.email}&fault=${fault}&ms=1`)],
  ];

  test.each(every)('of every kind befall %s', async (_name, broken) => {
    const { status } = await broken('404');
    expect(status).toBe(404);
    expect((await broken('wrong-type')).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const right = await (await broken('none')).text();
    expect(await (await broken('drip')).text()).toBe(right);
    expect(await (await broken('wrong-customer')).text()).not.toBe(right);
  });

  test('a drip comes in many pieces, fifty megabytes without a length', async () => {
    const drip = await every[0]![1]('drip');
    let pieces = 0;
    for await (const piece of drip.body!) pieces += Number(piece.length > 0);
    expect(pieces).toBeGreaterThan(10);
    const large = await every[0]![1]('fifty-mb');
    expect(large.headers.get('content-length')).toBeNull();
    let size = 0;
    for await (const piece of large.body!) size += piece.length;
    expect(size).toBeGreaterThan(50 * 1024 * 1024);
  });

  test('one that hangs says nothing, and keeps nobody else waiting', async () => {
    const hangs = new AbortController();
    const waiting = ask(`/api/customers?email=${mireille.email}&fault=hang`, { signal: hangs.signal });
    expect((await ask(`/api/customers?email=${mireille.email}`)).status).toBe(200);
    hangs.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test('are all told in the company’s own words', () => {
    expect(Object.keys(FAULTS)).toEqual(
      expect.arrayContaining(['drip', 'hang', 'fifty-mb', 'wrong-type', '404']),
    );
  });
});
