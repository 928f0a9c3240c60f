/** Whether nobody on the way can read along: https, or http that stays on this machine (by the names that the extension's CSP can spell). */
export function isSecure(url: URL): boolean {
  const local = ['localhost', '127.0.0.1'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}
