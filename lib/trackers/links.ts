import { findAll, visible } from '../desks/dom';
import { longestLink, mostLinks } from './config';
import { customerKeyIn } from './customer-link';

/** The link if it leads to one of the origins or to a customer in Deskside, without a user name to mislead; or `null`. */
export function linkOf(href: string, origins: ReadonlySet<string>): string | null {
  if (href.length > longestLink) return null;
  if (customerKeyIn(href)) return href;
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return origins.has(url.origin) ? url.href : null;
}

/**
 * Where the links lead that a person can see on the page, in the page's order and each once; only those that lead to
 * one of `origins` or to a customer in Deskside. Looks at addresses, never at words.
 */
export function linksIn(root: Document, origins: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const element of findAll(root, 'a[href]')) {
    if (found.size >= mostLinks) break;
    if (!(element instanceof HTMLAnchorElement)) continue;
    const link = linkOf(element.href, origins);
    if (link !== null && !found.has(link) && visible(element)) found.add(link);
  }
  return [...found];
}
