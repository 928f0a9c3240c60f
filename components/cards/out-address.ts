export interface OutAddress {
  href: string;
  /** What a person is told about where it leads. */
  host: string;
}

const LOCAL = ['localhost', '127.0.0.1'];

/**
 * An address that a card may lead to: https, or http on this machine. None with a name before the host: such an
 * address looks as if it led elsewhere.
 */
export function outAddress(text: string | null | undefined): OutAddress | null {
  const url = URL.parse(text ?? '');
  if (!url || url.username !== '' || url.password !== '') return null;
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.includes(url.hostname));
  return safe ? { href: url.href, host: url.host } : null;
}
