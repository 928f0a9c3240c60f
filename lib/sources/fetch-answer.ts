import type { Json } from '../cards/card';
import type { SourceProblem } from '../customers/customer';
import type { Answered, Wire } from './dialect';
import { charsetOf } from './html-charset';
import { readBody } from './read-body';
import { isRedirect, request, type RequestOptions } from './request';
import { retryAt } from './retry-after';

export interface FetchOptions extends RequestOptions {
  accept: Wire['accept'];
  /** Bytes of the body after decompression. */
  maxBytes?: number;
  /** Epoch ms; `retryAt` is told in it. */
  now(): number;
}

/** `unknown`: the source does not know this customer, which is a normal answer. `retryAt` is in epoch ms. */
export interface NotAnswered {
  ok: false;
  problem: SourceProblem | 'unknown';
  /** It was taken, and nothing came back (204); of `unknown` alone. */
  empty?: true;
  retryAt?: number;
}
export type Fetched = { ok: true; answer: Answered } | NotAnswered;

/**
 * One GET (or POST, see `RequestOptions`) to an endpoint of the company. Every fault of network, host or answer
 * becomes a problem.
 */
export async function fetchAnswer(url: string, options: FetchOptions): Promise<Fetched> {
  const { accept, maxBytes = 262_144, now } = options;
  const fetched = await request(url, options, async (response): Promise<Fetched> => {
    const problem = problemOf(response, accept);
    if (problem) {
      const mayName = problem === 'busy' || problem === 'server-error';
      const at = mayName ? retryAt(response.headers.get('retry-after'), now()) : undefined;
      const empty = response.status === 204;
      return { ok: false, problem, ...(empty && { empty }), ...(at !== undefined && { retryAt: at }) };
    }
    const bytes = await readBody(response, maxBytes);
    if (!bytes) return { ok: false, problem: 'too-big' };
    return accept === 'html' ? pageOf(bytes, response) : dataOf(bytes);
  });
  return typeof fetched === 'string' ? { ok: false, problem: fetched } : fetched;
}

const PAGES = ['text/html', 'application/xhtml+xml'];
const DATA = /^(application|text)\/([\w.-]+\+)?json$/;

const typeOf = ({ headers }: Response): string =>
  headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';

function problemOf(response: Response, accept: Wire['accept']): SourceProblem | 'unknown' | null {
  const { status } = response;
  if (isRedirect(response)) return 'redirected';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  // Nothing to say about this customer, nobody there, and nobody there any more.
  if (status === 204 || status === 404 || status === 410) return 'unknown';
  if (status === 429) return 'busy';
  // What was asked about this customer is not taken; the next one may be well.
  if (status >= 400 && status < 500 && status !== 408) return 'refused';
  if (status >= 400) return 'server-error';
  const type = typeOf(response);
  if (type === '') return 'not-json';
  if (accept === 'html') return PAGES.includes(type) ? null : 'wrong-type';
  // A page in place of data is, nearly always, the host's login page.
  if (PAGES.includes(type)) return 'web-page';
  return DATA.test(type) ? null : 'wrong-type';
}

function dataOf(bytes: Uint8Array): Fetched {
  try {
    // Drops a byte order mark. JSON is UTF-8: other bytes would show a customer under a mangled name.
    const body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
    return { ok: true, answer: { accept: 'json', body } };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

/** Pages may be of another charset. */
function pageOf(bytes: Uint8Array, { headers }: Response): Fetched {
  const charset = charsetOf(bytes, headers.get('content-type') ?? '');
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return { ok: true, answer: { accept: 'html', text } };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}
