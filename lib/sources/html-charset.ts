/** Where the HTML Standard has a page name its own charset. */
const HEAD = 1_024;
const declared = /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The charset of a page: what its type says, else what it says of itself, else UTF-8.
 * @param type the `content-type` header
 */
export function charsetOf(bytes: Uint8Array, type: string): string {
  const [, told] = /charset\s*=\s*"?([\w.:-]+)/i.exec(type) ?? [];
  if (told !== undefined) return told;
  const [, own = 'utf-8'] = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  // A page whose own word could be read as ASCII is not of UTF-16.
  return /^utf-?16/i.test(own) ? 'utf-8' : own;
}
