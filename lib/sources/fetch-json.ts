import type { SourceProblem } from '../customers/customer';
import { readBody } from './read-body';
import { isRedirect, request, type RequestOptions } from './request';
import { retryAt } from './retry-after';

export interface FetchJsonOptions extends RequestOptions {
  /** Bytes of the body after decompression. */
  maxBytes?: number;
  /** Epoch ms; `retryAt` is told in it. */
  now(): number;
}

/** `unknown`: the source does not know this customer, which is a normal answer. `retryAt` is in epoch ms. */
export type FetchedJson =
  { ok: true; body: unknown } | { ok: false; problem: SourceProblem | 'unknown'; retryAt?: number };

/**
 * One GET (or POST, see `RequestOptions`) for JSON from an endpoint of the company. Every fault of network, host or
 * answer becomes a problem.
 */
export async function fetchJson(url: string, options: FetchJsonOptions): Promise<FetchedJson> {
  const { maxBytes = 262_144, now } = options;
  const fetched = await request(url, options, async (response): Promise<FetchedJson> => {
    const problem = problemOf(response);
    if (problem === 'busy') {
      const at = retryAt(response.headers.get('retry-after'), now());
      return { ok: false, problem, ...(at !== undefined && { retryAt: at }) };
    }
    if (problem) return { ok: false, problem };
    const bytes = await readBody(response, maxBytes);
    return bytes ? parse(bytes) : { ok: false, problem: 'too-big' };
  });
  return typeof fetched === 'string' ? { ok: false, problem: fetched } : fetched;
}

function problemOf(response: Response): SourceProblem | 'unknown' | null {
  const { status, headers } = response;
  if (isRedirect(response) || status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'unknown';
  if (status === 429) return 'busy';
  if (status >= 400) return 'server-error';
  const format = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // A page in place of data is, nearly always, the host's login page.
  if (format === 'text/html' || format === 'application/xhtml+xml') return 'signed-out';
  return /^(application|text)\/([\w.-]+\+)?json$/.test(format) ? null : 'not-json';
}

function parse(bytes: Uint8Array): FetchedJson {
  try {
    // Drops a byte order mark. JSON is UTF-8: other bytes would show a customer under a mangled name.
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { ok: true, body };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}
