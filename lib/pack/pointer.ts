/** JSON Pointers (RFC 6901) as places in a pack: `/links/0/url`; the whole document is `''`. */

/** The pointer of `key` below `parent`. */
export function childPointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer of what holds `pointer`; `''` holds itself. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether `text` is written as a pointer: empty, or beginning with `/`, every `~` followed by 0 or 1. */
export function isPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text);
}
