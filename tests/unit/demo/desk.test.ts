import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDesk } from '../../../demo/desk/server';
import { behaviourOf, headersOf } from '../../../demo/desk/variants';
import type { Served } from '../../../demo/http';
import { ticketOf } from '../../../demo/tickets';

let desk: Served;
beforeAll(async () => {
  desk = await serveDesk();
});
afterAll(() => desk.close());

const ask = (path: string, init?: RequestInit) => fetch(`${desk.url}${path}`, init);

describe('the desk', () => {
  test('serves one page for the list and for every ticket, and no other', async () => {
    for (const path of ['/', '/tickets/4410', '/tickets/none']) {
      expect(await (await ask(path)).text()).toContain('<title>Tidewater Desk</title>');
    }
    expect((await ask('/elsewhere')).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  test('puts nothing of a customer into the page itself', async () => {
    expect(await (await ask('/tickets/4410')).text()).not.toContain('Mireille');
  });

  test('answers its own JSON: the list, one ticket, and that there is none', async () => {
    const lines = (await (await ask('/api/tickets')).json()) as { id: string; who: string }[];
    expect(lines).toHaveLength(200);
    expect(lines[0]).toMatchObject({ id: '4410', who: 'Mireille Fontaine' });
    expect(await (await ask('/api/tickets/4410')).json()).toEqual(ticketOf('plain'));
    expect((await ask('/api/tickets/4410x')).status).toBe(404);
  });

  test('serves its script without types, and no file beside its own', async () => {
    const script = await (await ask('/app/desk/client/dom.ts')).text();
    expect(script).toContain('export function el(');
    expect(script).not.toContain('Attributes =');
    for (const path of ['/app/people.ts', '/app/desk/server.ts', '/app/desk/client/..%2fserver.ts']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });

  test('lets a sandboxed page, and only that, read it from another origin', async () => {
    const allowed = async (origin: string) =>
      (await ask('/api/tickets', { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('null')).toBe('null');
    expect(await allowed('https://example.com')).toBeNull();
  });
});

describe('variants', () => {
  test('add their headers, and add up', async () => {
    const { headers } = await ask('/tickets/4410?strict&coep');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-src 'none'/);
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect((await ask('/tickets/4410')).headers.get('content-security-policy')).toBeNull();
    expect(headersOf(new URLSearchParams('sandbox'))['content-security-policy']).toMatch(/^sandbox/);
  });

  test.each([
    ['', 0],
    ['slow', 1500],
    ['slow=20', 20],
    ['slow=-5', 0],
    ['slow=soon', 0],
    ['slow=999999', 60_000],
  ])('“%s” delays by %i ms', (query, ms) => {
    expect(behaviourOf(new URLSearchParams(query)).slow).toBe(ms);
  });

  test('reach the page as data that its script reads', async () => {
    const text = await (await ask('/tickets/4410?stale=300&text')).text();
    expect(text).toContain('data-stale="300"');
    expect(text).toContain('data-text="true"');
    expect(text).toContain('data-reload="false"');
  });
});
