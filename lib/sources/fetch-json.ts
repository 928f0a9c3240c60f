import type { SourceProblem } from '../customers/customer';
import { readBody } from './read-body';
import { retryAt } from './retry-after';
import { isSecure } from './secure-url';

export interface FetchJsonOptions {
  fetch: typeof fetch;
  /** Whether the agent's session at that host goes along. */
  credentials: 'include' | 'omit';
  /** Ends the request for the caller's own reasons; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for the whole answer, its body included. */
  deadlineMs?: number;
  /** Bytes of the body after decompression. */
  maxBytes?: number;
  /** Epoch ms; `retryAt` is told in it. */
  now(): number;
}

/** `unknown`: the source does not know this customer, which is a normal answer. `retryAt` is in epoch ms. */
export type FetchedJson =
  { ok: true; body: unknown } | { ok: false; problem: SourceProblem | 'unknown'; retryAt?: number };

/**
 * One GET for JSON from an endpoint of the company. Every fault of network, host or answer becomes a problem;
 * redirects are not followed, since that is how a lost login shows and where headers would leak to other hosts.
 */
export async function fetchJson(url: string, options: FetchJsonOptions): Promise<FetchedJson> {
  const target = URL.parse(url);
  if (!target || !isSecure(target)) return { ok: false, problem: 'not-https' };
  // Taken out, because the browser's own fetch refuses to be called as a method of something else.
  const { fetch, signal, credentials, deadlineMs = 8_000, maxBytes = 262_144, now } = options;
  signal?.throwIfAborted();

  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), deadlineMs);
  const done = new AbortController();
  try {
    const response = await fetch(target.href, {
      credentials,
      redirect: 'manual',
      // What is known of a customer is kept in one place only, where it can be forgotten.
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.any([deadline.signal, done.signal, ...(signal ? [signal] : [])]),
    });
    const problem = problemOf(response);
    if (problem === 'busy') {
      const at = retryAt(response.headers.get('retry-after'), now());
      return { ok: false, problem, ...(at !== undefined && { retryAt: at }) };
    }
    if (problem) return { ok: false, problem };
    const bytes = await readBody(response, maxBytes);
    return bytes ? parse(bytes) : { ok: false, problem: 'too-big' };
  } catch {
    signal?.throwIfAborted();
    return { ok: false, problem: deadline.signal.aborted ? 'timeout' : 'offline' };
  } finally {
    clearTimeout(timer);
    // Hangs up where the body was not wanted; nothing happens where it was read to its end.
    done.abort();
  }
}

function problemOf({ type, status, headers }: Response): SourceProblem | 'unknown' | null {
  // Browsers hide a redirect that is not followed behind `opaqueredirect`; Node shows its status.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400) || status === 401) return 'signed-out';
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
