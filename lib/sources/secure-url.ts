/** Whether nobody on the way can read along: https, or http that stays on this machine. */
export function isSecure(url: URL): boolean {
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}
