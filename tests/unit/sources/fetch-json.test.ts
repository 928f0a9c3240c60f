/** Against a real server on loopback: one route for each thing that can go wrong. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchJson, type FetchJsonOptions } from '../../../lib/sources/fetch-json';
import { serve } from './loopback';

const now = () => 1_000_000;
const ask = (url: string, options: Partial<FetchJsonOptions> = {}) =>
  fetchJson(url, { fetch, credentials: 'omit', now, ...options });

/** Asks a server that answers like this. */
async function answered(
  body: string | Uint8Array,
  { status = 200, ...headers }: Record<string, string | number> & { status?: number } = {},
  options: Partial<FetchJsonOptions> = {},
) {
  const head = { 'content-type': 'application/json', ...headers };
  return ask(await serve((_request, response) => response.writeHead(status, head).end(body)), options);
}

const json = '{"name":"Jo"}';

describe('a good answer', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/vnd.acme+json',
    'text/json',
    'Application/JSON',
  ])('comes as %s', async (type) => {
    expect(await answered(json, { 'content-type': type })).toEqual({ ok: true, body: { name: 'Jo' } });
  });

  it('may begin with a byte order mark, and may be compressed', async () => {
    expect(await answered(`\ufeff${json}`)).toEqual({ ok: true, body: { name: 'Jo' } });
    expect(await answered(gzipSync(json), { 'content-encoding': 'gzip' })).toEqual({
      ok: true,
      body: { name: 'Jo' },
    });
  });

  it('may come in pieces that split a character', async () => {
    const bytes = Buffer.from('{"name":"Zoë"}');
    const middle = bytes.indexOf(0xab);
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(bytes.subarray(0, middle), () => response.end(bytes.subarray(middle)));
    });
    expect(await ask(url)).toEqual({ ok: true, body: { name: 'Zoë' } });
  });

  it('may be exactly as large as allowed', async () => {
    expect(await answered(json, {}, { maxBytes: json.length })).toMatchObject({ ok: true });
  });
});

describe('the request', () => {
  it('is a GET for JSON that tells nothing of the page', async () => {
    const seen: { method: string | undefined; accept: string | undefined; referer: string | undefined }[] =
      [];
    const url = await serve(({ method, headers }, response) => {
      seen.push({ method, accept: headers.accept, referer: headers.referer });
      response.setHeader('content-type', 'application/json').end(json);
    });
    await ask(url);
    expect(seen).toEqual([{ method: 'GET', accept: 'application/json', referer: undefined }]);
  });

  it('can be a POST of JSON, with more headers, and is followed nowhere either', async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      const { accept, 'content-type': type, 'idempotency-key': key } = request.headers;
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        seen.push([request.method, accept, type, key, body]);
        response.writeHead(307, { location: '/elsewhere' }).end();
      });
    });
    const post = { user: 'Zoë', note: '' };
    expect(await ask(url, { post, headers: { 'Idempotency-Key': 'k' } })).toEqual({
      ok: false,
      problem: 'redirected',
    });
    expect(seen).toEqual([['POST', 'application/json', 'application/json', 'k', JSON.stringify(post)]]);
  });

  it.each(['include', 'omit'] as const)('sends the session along or not: %s', async (credentials) => {
    let sent: RequestInit | undefined;
    const fake: typeof fetch = async (_url, init) => {
      sent = init;
      return Response.json({});
    };
    await ask('https://crm.acme.example/', { fetch: fake, credentials });
    expect(sent).toMatchObject({
      credentials,
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it("is made as the browser's own fetch demands: not as a method of something else", async () => {
    const receivers: unknown[] = [];
    const fake = function (this: unknown) {
      receivers.push(this);
      return Promise.resolve(Response.json({}));
    };
    await ask('https://crm.acme.example/', { fetch: fake });
    expect(receivers).toEqual([undefined]);
  });

  it.each([
    'http://crm.acme.example/',
    'http://127.0.0.1.evil.example/',
    'ftp://127.0.0.1/',
    'file:///etc/hosts',
    '/c',
    '',
  ])('is not made to %j', async (url) => {
    const fake: typeof fetch = () => Promise.reject(new Error('was asked'));
    expect(await ask(url, { fetch: fake })).toEqual({ ok: false, problem: 'not-https' });
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'unknown'],
    [204, 'unknown'],
    [410, 'unknown'],
    [400, 'refused'],
    [405, 'refused'],
    [422, 'refused'],
    [408, 'server-error'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%i is %s', async (status, problem) => {
    expect(await answered(status === 204 ? '' : json, { status })).toEqual({
      ok: false,
      problem,
      ...(status === 204 && { empty: true }),
    });
  });

  it('429 says when to come back, if the host does', async () => {
    expect(await answered('', { status: 429, 'retry-after': '30' })).toEqual({
      ok: false,
      problem: 'busy',
      retryAt: 1_030_000,
    });
    expect(await answered('', { status: 429 })).toEqual({ ok: false, problem: 'busy' });
    const down = await answered('', { status: 503, 'retry-after': '60' });
    expect(down).toEqual({ ok: false, problem: 'server-error', retryAt: 1_060_000 });
  });

  it.each([301, 302, 303, 307, 308])('%i is a lost login, and is not followed', async (status) => {
    let visits = 0;
    const elsewhere = await serve((_request, response) => {
      visits += 1;
      response.setHeader('content-type', 'application/json').end(json);
    });
    expect(await answered('', { status, location: elsewhere })).toEqual({ ok: false, problem: 'redirected' });
    expect(visits).toBe(0);
  });

  it('is a lost login where the browser hides the redirect', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    expect(await ask('https://crm.acme.example/', { fetch: () => Promise.resolve(hidden) })).toEqual({
      ok: false,
      problem: 'redirected',
    });
  });

  it('is a lost login where a page stands in place of data', async () => {
    expect(await answered('<form>', { 'content-type': 'text/html; charset=utf-8' })).toEqual({
      ok: false,
      problem: 'web-page',
    });
  });
});

describe('a bad answer', () => {
  it.each([
    ['no type', json, { 'content-type': '' }],
    ['nothing', '', {}],
    ['garbage', '\u0000\u0001', {}],
    ['half a document', '{"name":', {}],
    ['another encoding', Buffer.from('{"name":"Zoë"}', 'latin1'), {}],
  ])('%s is no JSON', async (_title, body, headers) => {
    expect(await answered(body, headers)).toEqual({ ok: false, problem: 'not-json' });
  });

  it.each(['text/plain', 'application/javascript', 'text/csv', 'image/png'])(
    '%s is another kind',
    async (type) => {
      expect(await answered(json, { 'content-type': type })).toEqual({ ok: false, problem: 'wrong-type' });
    },
  );

  it('is too big by one byte', async () => {
    expect(await answered(json, {}, { maxBytes: json.length - 1 })).toEqual({
      ok: false,
      problem: 'too-big',
    });
  });

  it('is too big once it is decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000, 0x20));
    expect(await answered(bomb, { 'content-encoding': 'gzip' })).toEqual({ ok: false, problem: 'too-big' });
  });

  it('without an end is hung up on', async () => {
    const { promise: hungUp, resolve } = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).on('close', resolve);
      pour(response);
    });
    expect(await ask(url)).toEqual({ ok: false, problem: 'too-big' });
    await hungUp;
  });

  it('that is not wanted is hung up on', async () => {
    const { promise: hungUp, resolve } = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      response.writeHead(500, { 'content-type': 'application/json' }).on('close', resolve).write('{');
    });
    expect(await ask(url)).toEqual({ ok: false, problem: 'server-error' });
    await hungUp;
  });
});

/** Writes for as long as somebody reads. */
function pour(response: ServerResponse): void {
  response.write(' '.repeat(10_000), (error) => {
    if (!error) pour(response);
  });
}
