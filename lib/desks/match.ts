import type { DeskConfig } from './config';
import { mayLiveAt } from './hosts';

/** The base address of a desk with exactly one slash at its end, or `null` where it is no http(s) address. */
export function baseOf(desk: Pick<DeskConfig, 'url'>): URL | null {
  const base = URL.parse(desk.url);
  if (!base || !/^https?:$/.test(base.protocol)) return null;
  base.search = base.hash = '';
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
  return base;
}

/** What follows the desk's base in `url` (path, query and hash), or `null` where the page is not the desk's. */
export function restOf(url: URL, desk: Pick<DeskConfig, 'url'>): string | null {
  const base = baseOf(desk);
  if (!base || base.origin !== url.origin) return null;
  const path = url.pathname === base.pathname.slice(0, -1) ? base.pathname : url.pathname;
  return path.startsWith(base.pathname) ? path.slice(base.pathname.length) + url.search + url.hash : null;
}

/** Whether a page at `url` can be the desk's: below its base, at a host where such a desk can live. */
export function isAt(url: URL, desk: Pick<DeskConfig, 'url' | 'type'>): boolean {
  return mayLiveAt(desk.type, url.hostname) && restOf(url, desk) !== null;
}

/** The desk that a page belongs to. Where bases nest (`/` and `/rt/`), the innermost wins. */
export function deskAt<D extends Pick<DeskConfig, 'url' | 'type'>>(url: URL, desks: readonly D[]): D | null {
  let best: { desk: D; rest: string } | null = null;
  for (const desk of desks) {
    const rest = isAt(url, desk) ? restOf(url, desk) : null;
    if (rest !== null && (!best || rest.length < best.rest.length)) best = { desk, rest };
  }
  return best?.desk ?? null;
}
