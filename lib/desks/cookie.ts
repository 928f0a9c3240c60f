import type { ReadCookie } from './desk';

/** Reads a cookie that the page's own scripts can read. Asked for each time anew: nothing is kept. */
export function createReadCookie(document: Document): ReadCookie {
  return (name) => {
    for (const part of document.cookie.split('; ')) {
      const at = part.indexOf('=');
      if (part.slice(0, at) !== name) continue;
      try {
        return decodeURIComponent(part.slice(at + 1));
      } catch {
        return null;
      }
    }
    return null;
  };
}
