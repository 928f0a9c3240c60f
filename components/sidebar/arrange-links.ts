import type { ResolvedLink } from '../../lib/links/link';

/** Schemes that run or carry content instead of leading somewhere. Links arrive checked; this is the last door. */
const NEVER = new Set([
  'javascript:',
  'data:',
  'vbscript:',
  'blob:',
  'filesystem:',
  'file:',
  'about:',
  'view-source:',
]);

interface ArrangedLink {
  link: ResolvedLink;
  /** The address to open; absent when a value is missing or the address may not be opened. */
  href?: string;
  /** 1 to 9: the key that presses it. */
  digit?: number;
}

/** The address as the browser would read it, or `undefined` where it must not become a link. */
export function usableHref(link: ResolvedLink): string | undefined {
  if (link.href === undefined || link.missing.length > 0 || link.refused !== undefined) return undefined;
  const url = URL.parse(link.href);
  return url === null || NEVER.has(url.protocol) ? undefined : link.href;
}

/** The first "log in as" leads; the others keep the pack's order. Digits count what can be opened. */
export function arrangeLinks(links: readonly ResolvedLink[]): ArrangedLink[] {
  const first = links.find((link) => link.kind === 'impersonate');
  const ordered = first ? [first, ...links.filter((link) => link !== first)] : links;
  let digit = 0;
  return ordered.map((link) => {
    const href = usableHref(link);
    if (href === undefined) return { link };
    digit += 1;
    return digit <= 9 ? { link, href, digit } : { link, href };
  });
}
