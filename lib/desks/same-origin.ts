import type { SameOriginGet } from './desk';

/** How long the desk may take to answer, in ms. */
const patience = 8000;

/**
 * GET with the page's own session, for a desk's own JSON. A login page, a redirect to one, a refusal or anything but
 * JSON is `null`: no confirmation, and never a second try.
 */
export function createSameOriginGet(origin: string, signal: AbortSignal, deadline = patience): SameOriginGet {
  return async (url) => {
    const target = URL.parse(url, origin);
    if (target?.origin !== origin) return null;
    try {
      const response = await fetch(target, {
        credentials: 'same-origin',
        redirect: 'error',
        headers: { Accept: 'application/json' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
      });
      const json = /^application\/(\S+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
      return response.ok && json ? ((await response.json()) as unknown) : null;
    } catch {
      return null;
    }
  };
}
