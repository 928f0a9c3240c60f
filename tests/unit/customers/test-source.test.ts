import { describe, expect, it, vi } from 'vitest';
import { testSource, type TestDeps } from '../../../lib/customers/test-source';
import type { Source } from '../../../lib/pack/pack';

const crm: Source = {
  id: 'crm',
  kind: 'json',
  label: 'CRM',
  url: 'https://crm.acme.example/c?email={{customer.email}}',
  headers: { 'X-Team': 'support' },
  map: { name: '/name', plan: '/plan' },
};
const who = { recordId: 'test', email: 'ada@example.com' };

function deps(answer: () => Response | Promise<Response>, part: Partial<TestDeps> = {}) {
  const noted: string[] = [];
  const sent: RequestInit[] = [];
  let time = 0;
  const all: TestDeps = {
    fetch: vi.fn<typeof fetch>(async (_, init) => {
      sent.push(init ?? {});
      return answer();
    }),
    mayAsk: async () => true,
    hosts: { note: async (host) => void noted.push(host) },
    passFor: async (source) => ({
      ok: true,
      pass: {
        origin: 'https://crm.acme.example',
        headers: { ...source.headers, Authorization: 'Bearer canary-1', 'X-Api-Key': 'canary-2' },
      },
    }),
    now: () => 1_000_000,
    clock: () => (time += 21),
    ...part,
  };
  return { all, noted, sent };
}

const json = (value: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });

describe('trying a source out', () => {
  it('tells the request, the answer, the time, and what the card would show', async () => {
    const { all, noted } = deps(() => json({ name: 'Ada', plan: 'Pro', more: [1] }));
    const test = await testSource(crm, who, all);
    expect(test.request).toMatchObject({
      method: 'GET',
      url: 'https://crm.acme.example/c?email=ada%40example.com',
      session: true,
    });
    expect(test.response).toMatchObject({ status: 200, bytes: 38, cut: false });
    expect(JSON.parse(test.response?.text ?? '')).toEqual({ name: 'Ada', plan: 'Pro', more: [1] });
    expect(test.answer).toMatchObject({ status: 'ok', label: 'CRM', facts: { name: 'Ada', plan: 'Pro' } });
    expect(test.ms).toBe(21);
    expect(noted).toEqual(['crm.acme.example']);
  });

  it('tells no secret: sends it, and shows that there is one', async () => {
    const { all, sent } = deps(() => json({}));
    const test = await testSource(crm, who, all);
    expect(sent[0]?.headers).toMatchObject({ Authorization: 'Bearer canary-1', 'X-Api-Key': 'canary-2' });
    expect(JSON.stringify(test)).not.toContain('canary');
    expect(test.request?.headers).toEqual([
      { name: 'Accept', value: 'application/json' },
      { name: 'X-Team', value: 'support' },
      { name: 'Authorization', value: null },
      { name: 'X-Api-Key', value: null },
    ]);
  });

  it('tells no value that policy gives in place of the pack’s', async () => {
    const { all } = deps(() => json({}), {
      passFor: async () => ({
        ok: true,
        pass: { origin: 'https://crm.acme.example', headers: { 'X-Team': 'canary-3' } },
      }),
    });
    expect(JSON.stringify(await testSource(crm, who, all))).not.toContain('canary');
  });

  it('tells no secret that goes within the body', async () => {
    const source: Source = {
      id: 'fs',
      kind: 'freescout',
      label: 'FreeScout',
      url: 'https://crm.acme.example/f',
      secret: true,
    };
    const { all, sent } = deps(() => new Response('<p>', { headers: { 'content-type': 'text/html' } }), {
      passFor: async () => ({
        ok: true,
        pass: { origin: 'https://crm.acme.example', headers: {}, secret: 'canary"4' },
      }),
    });
    const test = await testSource(source, who, all);
    expect(sent[0]?.body).toContain('canary\\"4');
    expect(test.request?.body).toContain('•••');
    expect(JSON.stringify(test)).not.toContain('canary');
  });

  it.each([
    [404, { status: 'unknown' }],
    [401, { status: 'failed', problem: { code: 'signed-out', host: 'crm.acme.example' } }],
    [500, { status: 'failed', problem: { code: 'server-error' } }],
  ])('of %i shows the answer and says the same as the sidebar', async (status, answer) => {
    const { all } = deps(() => json({ error: 'because' }, { status }));
    const test = await testSource(crm, who, all);
    expect(test.response).toMatchObject({ status, text: '{"error":"because"}' });
    expect(test.answer).toMatchObject(answer);
  });

  it('asks nobody where the browser has not allowed it, or a token is missing, or there is nothing to ask with', async () => {
    const denied = deps(() => json({}), { mayAsk: async () => false });
    expect(await testSource(crm, who, denied.all)).toMatchObject({
      request: null,
      answer: { problem: { code: 'no-permission' } },
    });
    const tokenless = deps(() => json({}), { passFor: async () => ({ ok: false, missing: 'token' }) });
    expect(await testSource(crm, who, tokenless.all)).toMatchObject({
      request: null,
      answer: { problem: { code: 'no-token' } },
    });
    const empty = deps(() => json({}));
    expect(await testSource(crm, { recordId: 'test' }, empty.all)).toMatchObject({
      request: null,
      answer: null,
    });
    for (const { all, noted } of [denied, tokenless, empty]) {
      expect(all.fetch).not.toHaveBeenCalled();
      expect(noted).toEqual([]);
    }
  });

  it('shows the whole answer, although the real way hangs up as soon as it has read it', async () => {
    const { all } = deps(() => json({}));
    // As in Firefox: what hangs up on an answer ends its copies as well.
    all.fetch = vi.fn<typeof fetch>(async (_, init) => {
      const slow = new ReadableStream<Uint8Array>({
        start(stream) {
          const late = setTimeout(() => {
            stream.enqueue(new TextEncoder().encode('{"name":"Ada"}'));
            stream.close();
          });
          init?.signal?.addEventListener('abort', () => {
            clearTimeout(late);
            stream.error(new Error('hung up'));
          });
        },
      });
      return Object.assign(json({ name: 'Ada' }), { clone: () => new Response(slow) });
    });
    const test = await testSource(crm, who, all);
    expect(test.response).toMatchObject({ text: '{"name":"Ada"}', cut: false });
    expect(test.answer?.facts).toEqual({ name: 'Ada' });
  });

  it('of an answer that never came tells the request', async () => {
    const { all } = deps(() => Promise.reject(new TypeError('no route')));
    const test = await testSource(crm, who, all);
    expect(test).toMatchObject({
      request: { method: 'GET' },
      response: null,
      answer: { problem: { code: 'unreachable' } },
    });
  });
});
