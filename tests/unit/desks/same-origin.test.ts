import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSameOriginGet } from '../../../lib/desks/same-origin';

let desk: Server;
let elsewhere: Server;
let answers: Record<string, RequestListener>;
const seen: IncomingMessage[] = [];
const seenElsewhere: string[] = [];
const life = () => new AbortController();

const listen = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
};
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const end = async (server: Server) => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
};
const send =
  (status: number, type: string, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body);

beforeEach(async () => {
  seen.length = seenElsewhere.length = 0;
  desk = await listen((request, response) => {
    seen.push(request);
    (answers[request.url ?? ''] ?? send(404, 'application/json', '{}'))(request, response);
  });
  elsewhere = await listen((request, response) => {
    seenElsewhere.push(request.url ?? '');
    send(200, 'application/json', '{"who":"elsewhere"}')(request, response);
  });
  answers = {};
});
afterEach(() => Promise.all([end(desk), end(elsewhere)]));

const get = (url: string, signal = life().signal, deadline?: number) =>
  createSameOriginGet({ origins: [originOf(desk)], signal, now: () => 0, ...(deadline && { deadline }) })(
    url,
  );

describe('the desk’s own JSON', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/vnd.api+json',
    'Application/JSON',
  ])('is read as %s', async (type) => {
    answers['/me'] = send(200, type, '{"id":7}');
    expect(await get('/me')).toEqual({ id: 7 });
  });

  it('is asked for by a plain GET that says what it wants', async () => {
    answers['/REST/2.0/ticket/7?fields=Requestors'] = send(200, 'application/json', '{}');
    await get(`${originOf(desk)}/REST/2.0/ticket/7?fields=Requestors`);
    expect(seen.map(({ method, url, headers }) => [method, url, headers.accept])).toEqual([
      ['GET', '/REST/2.0/ticket/7?fields=Requestors', 'application/json'],
    ]);
  });
});

describe('everything else is no answer, and is not asked for twice:', () => {
  it.each([
    ['a refusal', send(401, 'application/json', '{"id":7}')],
    ['a missing ticket', send(404, 'application/json', '{"id":7}')],
    ['an error', send(500, 'application/json', '{"id":7}')],
    ['a login page', send(200, 'text/html', '<form>')],
    ['a script', send(200, 'application/javascript', '{"id":7}')],
    ['a type that only begins like JSON', send(200, 'application/jsonx', '{"id":7}')],
    ['broken JSON', send(200, 'application/json', '{"id":')],
    ['a broken connection', (_: unknown, response: { destroy(): void }) => response.destroy()],
  ] as const)('%s', async (_, answer) => {
    answers['/me'] = answer;
    expect(await get('/me')).toBeNull();
    expect(seen).toHaveLength(1);
  });

  it('a redirect, which is not followed', async () => {
    answers['/me'] = send(302, 'text/plain', '', { location: '/login' });
    answers['/login'] = send(200, 'application/json', '{"id":7}');
    expect(await get('/me')).toBeNull();
    answers['/away'] = send(302, 'text/plain', '', { location: `${originOf(elsewhere)}/` });
    expect(await get('/away')).toBeNull();
    expect(seen.map(({ url }) => url)).toEqual(['/me', '/away']);
    expect(seenElsewhere).toEqual([]);
  });
});

it('nothing is asked of another origin, however it is written', async () => {
  const other = originOf(elsewhere);
  for (const url of [`${other}/me`, other.replace('http:', ''), 'http://[', 'data:application/json,{}']) {
    expect(await get(url)).toBeNull();
  }
  expect(seenElsewhere).toEqual([]);
});

describe('an answer that does not come', () => {
  const silent: RequestListener = () => undefined;
  const stalled: RequestListener = (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).write('{"id"');

  it.each([
    ['at all', silent],
    ['to its end', stalled],
  ])('%s is given up after the deadline', async (_, answer) => {
    answers['/me'] = answer;
    expect(await get('/me', life().signal, 20)).toBeNull();
  });

  it('is not waited for once the page’s life has ended', async () => {
    const page = life();
    answers['/me'] = () => page.abort();
    expect(await get('/me', page.signal)).toBeNull();
    expect(await get('/me', page.signal)).toBeNull();
    expect(seen).toHaveLength(1);
  });
});
