/** A small web server on loopback whose pages each test writes itself: a desk, and the company behind it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  body: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface Stage {
  /** With a slash at its end. */
  readonly url: string;
  /** Serves `page` (or what the function makes of the request) at a path. */
  at(path: string, page: Page | ((request: IncomingMessage, response: ServerResponse) => Page | null)): void;
  /** How often a path was asked for; the query does not count. */
  hits(path: string): number;
  /** The company and the desk go off the network, and come back. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const pages = new Map<string, Parameters<Stage['at']>[1]>();
  const hits = new Map<string, number>();
  let server: Server;
  let port = 0;

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    hits.set(pathname, (hits.get(pathname) ?? 0) + 1);
    const found = pages.get(pathname) ?? { status: 404, body: 'Not here' };
    const page = typeof found === 'function' ? found(request, response) : found;
    if (!page) return;
    response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  };
  const up = async () => {
    server = createServer(answer);
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  };
  const down = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  await up();
  return {
    url: `http://127.0.0.1:${port}/`,
    at: (path, page) => void pages.set(path, page),
    hits: (path) => hits.get(path) ?? 0,
    up,
    down,
    close: down,
  };
}

export const json = (value: unknown, status = 200): Page => ({
  status,
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
