/** An endpoint of a company on loopback: it writes down what it is asked, and plays an answer that was recorded. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../../../../lib/pack/pack';
import type { Asked, Read, Secrets } from '../../../../lib/sources/dialect';
import { dialectOf } from '../../../../lib/sources/dialects/index';
import { fetchAnswer } from '../../../../lib/sources/fetch-answer';

export interface Recorded {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** Its very characters. */
  body: string;
}

interface Answer {
  type: string;
  body: string;
}

export const asJson = (value: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
export const asHtml = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

/** Somebody whom a desk names, with everything that it can tell. */
export const jo: Asked = {
  recordId: 'r-4f2a',
  name: 'Jo van den Doe',
  email: 'jo+orders@example.com',
  externalId: 'TW-1001',
  ticket: { id: '4410', subject: 'Where is “T-88213”?', url: 'https://desk.acme.example/tickets/4410' },
  agent: { email: 'vera@acme.example' },
};

/**
 * Words the request for sources of one batch, sends it over the network as the extension does, and reads the answer.
 * The sources' `url` is a path: the server's address goes before it.
 */
export async function play<S extends Source>(
  sources: readonly [S, ...S[]],
  answer: Answer,
  asked: Asked = jo,
  secrets: Secrets = {},
): Promise<{ seen: Recorded[]; read: Record<string, Read> }> {
  const seen: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      seen.push({ method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') });
      outgoing.writeHead(200, { 'content-type': answer.type }).end(answer.body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [first, ...others] = sources.map((source) => ({ ...source, url: base + source.url }));
    const batch = [first!, ...others] as const;
    const dialect = dialectOf(batch[0].kind);
    const worded = dialect.word(batch, asked, secrets);
    if (!worded.ok) throw new Error(`Nothing is asked: ${JSON.stringify(worded)}`);
    const { wire } = worded;
    const fetched = await fetchAnswer(wire.url, {
      fetch,
      credentials: 'omit',
      accept: wire.accept,
      headers: wire.headers,
      body: wire.body,
      now: Date.now,
    });
    if (!fetched.ok) throw new Error(`No answer: ${fetched.problem}`);
    return { seen, read: dialect.read(batch, fetched.answer, asked) };
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
