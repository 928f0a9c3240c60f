import { isSecure } from './secure-url';

export interface RequestOptions {
  fetch: typeof fetch;
  /** Whether the agent's session at that host goes along. */
  credentials: 'include' | 'omit';
  /** Ends the request for the caller's own reasons; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for the whole answer, its body included. */
  deadlineMs?: number;
  /** Makes it a POST with this as its JSON. */
  post?: unknown;
  /** Makes it a POST with exactly these characters; `Content-Type` is one of `headers` then. */
  body?: string | undefined;
  /** Beside those that every request has. */
  headers?: Readonly<Record<string, string>>;
}

/** Why there is no answer. `not-https`: nothing was asked, since others could read along. */
export type NoAnswer = 'not-https' | 'timeout' | 'too-slow' | 'offline' | 'unreachable';

/**
 * One careful request to an endpoint of the company; `read` takes what it wants of the answer. Redirects are not
 * followed, since that is how a lost login shows and where headers would leak to other hosts.
 */
export async function request<T>(
  url: string,
  options: RequestOptions,
  read: (response: Response) => T | Promise<T>,
): Promise<T | NoAnswer> {
  const target = URL.parse(url);
  if (!target || !isSecure(target)) return 'not-https';
  // Taken out, because the browser's own fetch refuses to be called as a method of something else.
  const { fetch, signal, credentials, deadlineMs = 8_000, post, headers } = options;
  const body = options.body ?? (post === undefined ? undefined : JSON.stringify(post));
  signal?.throwIfAborted();

  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), deadlineMs);
  const done = new AbortController();
  let began = false;
  try {
    const response = await fetch(target.href, {
      ...(body !== undefined && { method: 'POST', body }),
      credentials,
      redirect: 'manual',
      // What is known of a customer is kept in one place only, where it can be forgotten.
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        Accept: 'application/json',
        ...(post !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      signal: AbortSignal.any([deadline.signal, done.signal, ...(signal ? [signal] : [])]),
    });
    began = true;
    return await read(response);
  } catch {
    signal?.throwIfAborted();
    if (deadline.signal.aborted) return began ? 'too-slow' : 'timeout';
    // A browser that takes itself to be on a network may still be on none: only its "no" is to be believed.
    return 'onLine' in navigator && !navigator.onLine ? 'offline' : 'unreachable';
  } finally {
    clearTimeout(timer);
    // Hangs up where the body was not wanted; nothing happens where it was read to its end.
    done.abort();
  }
}

/** Browsers hide a redirect that is not followed behind `opaqueredirect`; Node shows its status. */
export const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);
