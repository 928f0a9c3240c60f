import type { SameOriginGet } from './desk';

/** How long the desk may take to answer, in ms. */
const patience = 8000;
/** After "not now" or "not you": how long the desk is left alone, in ms, where it does not say itself, and at most. */
const rest = 60_000;
const longestRest = 15 * 60_000;

export interface Asking {
  /** The desk's own origin, and the one its API may live at. */
  origins: readonly string[];
  signal: AbortSignal;
  /** Ms since some fixed moment. */
  now: () => number;
  deadline?: number;
}

/**
 * GET with the page's own session, for a desk's own JSON. A login page, a redirect to one, a refusal or anything but
 * JSON is `null`: no confirmation, and never a second try. Where the desk says that it is asked too much (429) or that
 * nobody is signed in (401), it is left alone for a while, whatever ticket is opened next.
 */
export function createSameOriginGet({ origins, signal, now, deadline = patience }: Asking): SameOriginGet {
  let restsUntil = -Infinity;
  return async (url, headers) => {
    const target = URL.parse(url, origins[0]);
    if (!target || !origins.includes(target.origin) || now() < restsUntil) return null;
    try {
      const response = await fetch(target, {
        credentials: target.origin === origins[0] ? 'same-origin' : 'include',
        redirect: 'error',
        headers: { ...headers, Accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
      });
      if (response.status === 429 || response.status === 401) restsUntil = now() + restOf(response);
      const json = /^application\/(\S+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
      return response.ok && json ? ((await response.json()) as unknown) : null;
    } catch {
      return null;
    }
  };
}

/** `Retry-After` in seconds; as a date it is read as "a while". */
function restOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, longestRest) : rest;
}
