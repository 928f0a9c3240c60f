/** A loopback server in a few lines: a handler takes a request and gives back a reply, both plain data. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Request {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  cookies: ReadonlyMap<string, string>;
  /** As text; `''` where none came. */
  body: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** One that is sent in pieces, as they come, and without a length. */
export interface Streamed extends Omit<Reply, 'body'> {
  body: AsyncIterable<string>;
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

export type Answer = Reply | Streamed;
export type Handler = (request: Request) => Answer | Promise<Answer>;

export function reply(
  status: number,
  type: string,
  body: Reply['body'],
  headers: Reply['headers'] = {},
): Reply {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body };
}

export function json(value: unknown, status = 200): Reply {
  return reply(status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function redirect(location: string, headers: Reply['headers'] = {}): Reply {
  return reply(303, 'text/plain; charset=utf-8', `See ${location}`, { location, ...headers });
}

function cookiesOf(header = ''): Map<string, string> {
  return new Map(
    header.split(';').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim(), value.join('=').trim()] as const;
    }),
  );
}

const LARGEST_BODY = 64 * 1024;

/** Rejects a body that is larger than anything that the demo is sent. */
async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  incoming.setEncoding('utf8');
  for await (const piece of incoming) {
    text += String(piece);
    if (text.length > LARGEST_BODY) throw new Error('This is more than is taken here.');
  }
  return text;
}

/** Listens on the loopback address only; port 0 takes a free one. */
export async function serve(handler: Handler, port = 0): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<Answer> => {
      const url = URL.parse(incoming.url ?? '/', 'http://127.0.0.1');
      if (!url) return json({ error: 'This address cannot be read.' }, 400);
      const { method = 'GET', headers } = incoming;
      const body = await bodyOf(incoming);
      return handler({ method, url, headers, cookies: cookiesOf(headers.cookie), body });
    };
    answer()
      .catch((error: unknown) =>
        json({ error: error instanceof Error ? error.message : 'Unknown fault' }, 500),
      )
      .then(({ status, headers, body }) => {
        outgoing.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers });
        if (incoming.method === 'HEAD') return void outgoing.end();
        if (typeof body === 'string' || body instanceof Uint8Array) return void outgoing.end(body);
        return pipeline(Readable.from(body), outgoing);
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
