import { parseAddress } from './dom';

/**
 * The one address that a `mailto:` link is for, or `null`: for none, for several, and for everything that is not a
 * whole address. What follows `?` (subjects, copies) is not whom the link is for.
 */
export function addressIn(link: Element): string | null {
  const href = Element.prototype.getAttribute.call(link, 'href')?.trim() ?? '';
  if (!/^mailto:/i.test(href)) return null;
  try {
    return parseAddress(decodeURIComponent(href.slice(7).replace(/[?#].*$/s, '')).trim());
  } catch {
    return null;
  }
}
