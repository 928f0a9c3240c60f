import { fillUrl } from './fill';
import type { Link, ResolvedLink } from './link';
import { mayOpen } from './scheme';
import type { LinkValues } from './values';

/**
 * What becomes of one link of the pack: an address to open, the values it lacks, or why it may not be opened.
 * @param schemes those that the pack allows beside `https` and `http`, by name
 */
export function resolveLink(link: Link, values: LinkValues, schemes: readonly string[]): ResolvedLink {
  const { id, kind, label } = link;
  const filled = fillUrl(link.url ?? '', values);
  if (!filled.ok) {
    const { missing, refused } = filled;
    return { id, kind, label, missing, ...(refused && { refused }) };
  }
  if (!mayOpen(filled.url, schemes)) {
    const refused = `Addresses with “${filled.url.protocol}” are not allowed.`;
    return { id, kind, label, missing: [], refused };
  }
  return { id, kind, label, href: filled.url.href, missing: [] };
}

/** All links of a pack, in its order. */
export function resolveLinks(
  pack: { readonly links: readonly Link[]; readonly schemes: readonly string[] },
  values: LinkValues,
  _context?: { environment: string | null; now: number; clue?: { kind: string; value: string } },
): ResolvedLink[] {
  return pack.links.map((link) => resolveLink(link, values, pack.schemes));
}
