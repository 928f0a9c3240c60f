import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BEARER } from '../../../demo/company/one-time';
import { serveCompany } from '../../../demo/company/server';
import type { Served } from '../../../demo/http';
import { customerAt } from '../../../demo/people';

/** A browser with one cookie jar, or a clean one. */
class Browser {
  cookie = '';
  async go(path: string, init: RequestInit = {}): Promise<{ status: number; to: string; text: string }> {
    const headers = { ...(this.cookie && { cookie: this.cookie }), ...(init.headers as object) };
    const answer = await fetch(new URL(path, company.url), { redirect: 'manual', ...init, headers });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
  }
  post(path: string, body = '', type = 'application/x-www-form-urlencoded') {
    return this.go(path, { method: 'POST', body, headers: { 'content-type': type } });
  }
}

let company: Served;
let agent: Browser;
beforeAll(async () => {
  company = await serveCompany();
});
afterAll(() => company.close());
beforeEach(() => {
  agent = new Browser();
});
const signIn = () => agent.post('/admin/sign-in');
const customer = customerAt('mireille.fontaine@example.com');

describe('a plain address', () => {
  test('asks for the agent’s session, and goes on where it was wanted', async () => {
    const asked = await agent.go('/login-as/TW-1001');
    expect([asked.status, asked.to]).toEqual([303, '/admin/sign-in?next=%2Flogin-as%2FTW-1001']);
    expect(agent.cookie).toBe('');
    expect((await agent.go(asked.to)).text).toContain('Sign in as Nora Lind');
    expect((await agent.post(asked.to)).to).toBe('/login-as/TW-1001');
    expect((await agent.go('/login-as/TW-1001')).to).toBe('/shop');
    const { text } = await agent.go('/shop');
    expect(text).toContain('Logged in as <b><bdi>Mireille Fontaine</bdi></b>');
    expect(text).toContain('by <bdi id="by">Nora Lind</bdi>');
  });

  test.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:1', ''])(
    'the door leads to no other site (%s)',
    async (next) => {
      const { to } = await agent.post(`/admin/sign-in?next=${encodeURIComponent(next)}`);
      expect(to).toBe('/admin/customers');
    },
  );

  test('is refused within somebody, and leaving gives the agent’s session back', async () => {
    await signIn();
    await agent.go('/login-as/TW-1001');
    const nested = await agent.go('/login-as/TW-1002');
    expect([nested.status, nested.text.includes('Leave first')]).toEqual([409, true]);
    expect((await agent.go('/shop')).text).toContain('Mireille');
    expect((await agent.post('/shop/stop')).to).toBe('/admin/customers?q=TW-1001');
    expect((await agent.go('/shop')).text).toContain('You are not logged in.');
    expect((await agent.go('/login-as/TW-1002')).to).toBe('/shop');
  });

  test('is refused for an id that nobody has, and for an invented cookie', async () => {
    await signIn();
    expect((await agent.go('/login-as/TW-9')).status).toBe(404);
    agent.cookie = 'tidewater_production=TW-1001';
    expect((await agent.go('/login-as/TW-1001')).to).toContain('/admin/sign-in');
    expect((await agent.go('/shop')).text).toContain('You are not logged in.');
  });
});

describe('a button with a token', () => {
  const path = `/staff/users/${customer.key}`;
  const tokenIn = (text: string) => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';

  test('logs in when it is pressed on its page', async () => {
    expect((await agent.go(path)).to).toContain('/admin/sign-in');
    await signIn();
    const { text } = await agent.go(path);
    expect(text).toContain('Mireille Fontaine');
    const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await agent.post(action, `token=${tokenIn(text)}`)).to).toBe('/shop');
    expect((await agent.go('/shop')).text).toContain('Mireille');
  });

  test('does nothing as a link, without its token, with somebody else’s, or without a session', async () => {
    await signIn();
    const { text } = await agent.go(path);
    const linked = await agent.go(`${path}/hijack`);
    expect(linked.status).toBe(405);
    const other = new Browser();
    await other.post('/admin/sign-in');
    expect((await agent.post(`${path}/hijack`)).status).toBe(403);
    expect((await other.post(`${path}/hijack`, `token=${tokenIn(text)}`)).status).toBe(403);
    const nobody = new Browser();
    expect((await nobody.post(`${path}/hijack`, `token=${tokenIn(text)}`)).to).toContain('/admin/sign-in');
    for (const one of [agent, other, nobody])
      expect((await one.go('/shop')).text).toContain('You are not logged in.');
  });
});

describe('a one-time address', () => {
  const ask = (body: string, headers: Record<string, string> = {}) =>
    agent.go('/api/one-time', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const wanted = JSON.stringify({ user: 'TW-1001', reason: '#4410: export <empty>' });
  const mint = async () => JSON.parse((await ask(wanted)).text) as { url: string; expiresAt: string };

  test('works once, in a clean browser, which says by whom and why', async () => {
    await signIn();
    const { url, expiresAt } = await mint();
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const clean = new Browser();
    expect((await clean.go(url)).to).toBe('/shop');
    const { text } = await clean.go('/shop');
    expect(text).toContain(
      'by <bdi id="by">Nora Lind</bdi>: <bdi id="reason">#4410: export &lt;empty&gt;</bdi>',
    );
    expect((await new Browser().go(url)).status).toBe(410);
    // The agent's own session has met nothing of it; the customer's ends with nobody's.
    expect((await agent.go('/shop')).text).toContain('You are not logged in.');
    expect((await clean.post('/shop/stop')).to).toBe('/shop');
    expect(clean.cookie).toBe('');
  });

  test('is refused in a browser with any session, and then still works in a clean one', async () => {
    await signIn();
    const { url } = await mint();
    const refused = await agent.go(url);
    expect([refused.status, refused.text.includes('This browser is not clean')]).toEqual([409, true]);
    const stale = new Browser();
    stale.cookie = 'tidewater_production=of-yesterday';
    expect((await stale.go(url)).status).toBe(409);
    expect((await new Browser().go(url)).status).toBe(303);
  });

  test('runs out', async () => {
    await signIn();
    await agent.post('/__one-time?life=-1');
    const { url, expiresAt } = await mint();
    await agent.post('/__one-time?life=60000');
    expect(Date.parse(expiresAt)).toBeLessThan(Date.now());
    expect((await new Browser().go(url)).status).toBe(410);
  });

  test('is made for agents only, about customers only, and not by a form of another site', async () => {
    expect((await ask(wanted)).status).toBe(401);
    expect((await ask(wanted, { authorization: 'Bearer guess' })).status).toBe(401);
    expect((await ask(wanted, { authorization: BEARER })).status).toBe(201);
    await signIn();
    expect((await ask(wanted, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await ask('{"user":"TW-9"}')).status).toBe(404);
    expect((await ask('{')).status).toBe(400);
    expect((await agent.go('/api/one-time')).status).toBe(405);
    expect((await agent.go('/enter/never')).status).toBe(404);
  });
});

describe('the audit', () => {
  const send = (key: string, body: string) =>
    agent.go('/api/audit', { method: 'POST', body, headers: { 'idempotency-key': key } });

  test('takes an entry once, however often it is sent, and shows it escaped', async () => {
    const entry = JSON.stringify({
      at: Date.now(),
      agent: 'nora.lind@tidewater.example',
      person: { name: 'Pat <b>Quill</b>', email: 'pat.quill@example.com' },
      ticket: { id: '4410' },
      reason: 'export',
      link: { label: 'Log in as', host: 'shop.example' },
      outcome: 'opened',
    });
    expect((await send('one', entry)).status).toBe(201);
    expect((await send('one', entry)).status).toBe(200);
    expect((await send('two', '{"at":"2026-11-20T10:00:00Z"}')).status).toBe(201);
    const { text } = await agent.go('/admin/audit');
    expect(text).toContain('2 entries');
    expect(text).toContain('Pat &lt;b&gt;Quill&lt;/b&gt; · pat.quill@example.com');
  });

  test('takes nothing without a key, and nothing that is no entry', async () => {
    expect((await send('', '{}')).status).toBe(400);
    for (const body of ['', 'null', '[]', '"x"']) expect((await send('three', body)).status).toBe(400);
  });
});

test('staging is the same company apart: other sessions, and pages that say so', async () => {
  const staging = await serveCompany(0, 'staging');
  try {
    await signIn();
    const there = new Browser();
    const go = there.go.bind(there);
    there.go = (path, init) => go(new URL(path, staging.url).href, init);
    there.cookie = agent.cookie;
    expect((await there.go('/login-as/TW-1001')).to).toContain('/admin/sign-in');
    await there.post('/admin/sign-in');
    expect(there.cookie.split('=')[0]).not.toBe(agent.cookie.split('=')[0]);
    expect((await there.go('/shop')).text).toContain('Staging: nothing here');
    expect((await agent.go('/shop')).text).not.toContain('Staging');
    expect((await there.go('/api/customers/TW-1001')).text).toContain('"Mireille Fontaine"');
  } finally {
    await staging.close();
  }
});
