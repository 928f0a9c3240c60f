import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FAULTS } from '../../../demo/company/faults';
import { requestId } from '../../../demo/company/log-lines';
import { ordersOf } from '../../../demo/company/orders';
import { serveCompany, type LogEntry } from '../../../demo/company/server';
import { escapeHtml } from '../../../demo/html';
import type { Served } from '../../../demo/http';
import { CUSTOMERS, calledBy, customerAt } from '../../../demo/people';
import { seeded } from '../../../demo/random';
import { TICKETS } from '../../../demo/tickets';

let company: Served;
beforeAll(async () => {
  company = await serveCompany();
});
afterAll(() => company.close());
afterEach(() => ask('/__fault', { method: 'POST' }));

const ask = (path: string, init?: RequestInit) =>
  fetch(`${company.url}${path}`, { redirect: 'manual', ...init });
const mireille = customerAt('mireille.fontaine@example.com');
const byEmail = (email: string) => `/api/customers?email=${encodeURIComponent(email)}`;

describe('the customer JSON', () => {
  test('answers by address, whatever its case, and by id', async () => {
    const wanted = {
      id: 'TW-1001',
      name: 'Mireille Fontaine',
      email: 'mireille.fontaine@example.com',
      company: { name: 'Atelier Fontaine' },
      stripe_id: mireille.stripeId,
      avatar: `${company.url}/avatars/TW-1001.svg`,
    };
    expect(await (await ask(byEmail('MIREILLE.Fontaine@example.com'))).json()).toMatchObject(wanted);
    expect(await (await ask('/api/customers/TW-1001')).json()).toMatchObject(wanted);
  });

  test.each([
    byEmail('nobody@example.com'),
    byEmail('mireille.fontaine+x@example.com'),
    '/api/customers/TW-1',
  ])('does not know %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'No such customer.' });
  });

  test('wants to be asked about somebody', async () => {
    expect((await ask('/api/customers')).status).toBe(400);
  });

  test('serves the picture that it names', async () => {
    const response = await ask('/avatars/TW-1001.svg');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(await response.text()).toContain('>MF</text>');
  });
});

describe('the pages that links lead to', () => {
  test('name every customer, escaped', async () => {
    for (const customer of CUSTOMERS) {
      const wanted = escapeHtml(calledBy(customer));
      const paths = [
        `/logs?user=${encodeURIComponent(customer.email)}`,
        `/admin/customers?q=${encodeURIComponent(customer.email)}`,
        ...(customer.stripeId ? [`/stripe/customers/${customer.stripeId}`] : []),
        `/admin/orders/${ordersOf(customer)[0]?.number}`,
        `/requests/${requestId(customer, seeded(1))}`,
        ...(customer.company ? [`/admin/companies/${encodeURIComponent(customer.company)}`] : []),
      ];
      for (const path of paths) {
        const response = await ask(path);
        expect(response.status, path).toBe(200);
        const text = await response.text();
        expect(text, path).toContain(wanted);
        expect(text, path).not.toContain('<img src=x');
      }
    }
  });

  test('escape what was asked for', async () => {
    const text = await (await ask('/logs?user=%3Cscript%3Ealert(1)%3C/script%3E')).text();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
  });

  test('the admin page finds one customer by the address, and several by a word', async () => {
    expect(await (await ask('/admin/customers?q=adeyemi')).text()).toContain('<h1>2 customers</h1>');
    expect(await (await ask('/admin/customers?q=jose%40example.net')).text()).not.toContain('jose+orders');
  });

  test('every order and request that a ticket speaks of has one, and it is the requester’s', async () => {
    const seen = new Set<string>();
    for (const { messages, subject, requesters } of TICKETS) {
      const text = JSON.stringify([subject, messages.map(({ paragraphs }) => paragraphs)]);
      const paths = [
        ...(text.match(/\bT-\d{5}\b/g) ?? []).map((number) => `/admin/orders/${number}`),
        ...(text.match(/\breq_[0-9a-f]{12}\b/g) ?? []).map((id) => `/requests/${id}`),
        ...(text.match(/\bcus_\w{14}\b/g) ?? []).map((id) => `/stripe/customers/${id}`),
      ];
      for (const path of paths) {
        seen.add(path.replace(/\/[^/]+$/, ''));
        expect(await (await ask(path)).text(), path).toContain(requesters[0]?.email);
      }
    }
    expect([...seen].sort()).toEqual(['/admin/orders', '/requests', '/stripe/customers']);
  });

  test('an address that cannot be read is not found, and breaks nothing', async () => {
    expect((await ask('/stripe/customers/%E0%A4%A')).status).toBe(404);
  });
});

describe('faults', () => {
  const broken = (kind: string) => ask(`${byEmail(mireille.email)}&fault=${kind}&ms=1`);

  test.each([
    ['500', 500],
    ['401', 401],
    ['403', 403],
    ['429', 429],
    ['login-redirect', 303],
  ])('%s answers %i', async (kind, status) => {
    expect((await broken(kind)).status).toBe(status);
  });

  test('html is a sign-in page, garbage is no JSON, shape is no customer', async () => {
    expect((await broken('html')).headers.get('content-type')).toContain('text/html');
    await expect((await broken('garbage')).json()).rejects.toThrow(SyntaxError);
    expect(await (await broken('shape')).json()).toBeInstanceOf(Array);
  });

  test('slow is right in the end, huge is more than 10 MB, wrong-customer is somebody else', async () => {
    expect(await (await broken('slow')).json()).toMatchObject({ id: 'TW-1001' });
    expect((await (await broken('huge')).text()).length).toBeGreaterThan(10 * 1024 * 1024);
    expect(await (await broken('wrong-customer')).json()).toMatchObject({ id: 'TW-1002' });
  });

  test('a switched fault breaks every answer of the API, and no page, until it is mended', async () => {
    await ask('/__fault?kind=500', { method: 'POST' });
    expect((await ask(byEmail(mireille.email))).status).toBe(500);
    expect((await ask('/logs?user=TW-1001')).status).toBe(200);
    await ask('/__fault', { method: 'POST' });
    expect((await ask(byEmail(mireille.email))).status).toBe(200);
  });

  test('an unknown fault is refused, with the names of those that there are', async () => {
    const response = await ask('/__fault?kind=nonsense', { method: 'POST' });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain(Object.keys(FAULTS).join(', '));
  });
});

test('a fault of one path leaves the others whole, and `done-500` has done what it does not tell', async () => {
  await ask('/__fault?kind=done-500&path=/api/audit', { method: 'POST' });
  expect((await ask(byEmail(mireille.email))).status).toBe(200);
  const sent = await ask('/api/audit', { method: 'POST', headers: { 'idempotency-key': 'a' }, body: '{}' });
  expect(sent.status).toBe(500);
  expect(await (await ask('/__audit')).json()).toEqual([{ key: 'a', entry: {} }]);
});

test('the log tells each request with its query, headers and outcome, and can be emptied', async () => {
  await ask('/__log', { method: 'DELETE' });
  await ask(byEmail('nobody@example.com'), { headers: { 'x-seen': 'yes' } });
  await ask('/api/audit', {
    method: 'POST',
    body: '{"a":1}',
    headers: { cookie: 'x=1', referer: 'http://desk/' },
  });
  await ask('/shop');
  const log = (await (await ask('/__log?path=/api/')).json()) as LogEntry[];
  expect(log).toMatchObject([
    {
      method: 'GET',
      path: '/api/customers',
      query: { email: 'nobody@example.com' },
      headers: { 'x-seen': 'yes' },
      status: 404,
    },
    {
      method: 'POST',
      path: '/api/audit',
      headers: { cookie: 'x=1', referer: 'http://desk/' },
      body: '{"a":1}',
      status: 400,
    },
  ]);
  expect(await (await ask('/__log', { method: 'DELETE' })).json()).toEqual([]);
});
