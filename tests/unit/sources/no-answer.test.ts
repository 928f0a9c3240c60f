/** Against a real server on loopback: what becomes of a request that is not answered. */
import { describe, expect, it, vi } from 'vitest';
import { fetchJson, type FetchJsonOptions } from '../../../lib/sources/fetch-json';
import { serve, servers } from './loopback';

const ask = (url: string, options: Partial<FetchJsonOptions> = {}) =>
  fetchJson(url, { fetch, credentials: 'omit', now: () => 1_000_000, ...options });

describe('no answer', () => {
  it('in time', async () => {
    const url = await serve(() => {});
    expect(await ask(url, { deadlineMs: 20 })).toEqual({ ok: false, problem: 'timeout' });
  });

  it('in time, though it drips', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await ask(url, { deadlineMs: 1_500 })).toEqual({ ok: false, problem: 'too-slow' });
  });

  it('because nobody listens', async () => {
    const url = await serve(() => {});
    await new Promise((closed) => servers.pop()?.close(closed));
    expect(await ask(url)).toEqual({ ok: false, problem: 'unreachable' });
  });

  it('because this computer is on no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fake: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const said = await ask('https://crm.acme.example/', { fetch: fake });
    vi.unstubAllGlobals();
    expect(said).toEqual({ ok: false, problem: 'offline' });
  });

  it('because the line breaks, before or within the answer', async () => {
    expect(await ask(await serve((request) => request.socket.resetAndDestroy()))).toEqual({
      ok: false,
      problem: 'unreachable',
    });
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"name":', () => response.socket?.resetAndDestroy());
    });
    expect(await ask(url)).toEqual({ ok: false, problem: 'unreachable' });
  });

  it('because the caller gave up, which is no fault of the host', async () => {
    const caller = new AbortController();
    const url = await serve(() => caller.abort(new Error('another ticket')));
    await expect(ask(url, { signal: caller.signal })).rejects.toThrow('another ticket');
    await expect(ask(url, { signal: caller.signal })).rejects.toThrow('another ticket');
  });

  it('leaves no timer behind', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const fake: typeof fetch = () => Promise.resolve(Response.json({}));
    await ask('https://crm.acme.example/', { fetch: fake, deadlineMs: 3_600_000 });
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before);
  });
});
