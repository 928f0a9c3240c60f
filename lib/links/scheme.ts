/** Schemes that run code, read files or drive the browser itself. No pack can allow these. */
const NEVER =
  /^(javascript|vbscript|data|blob|file|filesystem|about|view-source|jar|resource|(chrome|moz|edge)(-.*)?)$/;

/** Whether a pack may allow a scheme by this name (`myapp`, without the colon). */
export function isAllowableScheme(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*$/.test(name) && !NEVER.test(name);
}

/** Whether an address may be opened: `https`, `http`, or a scheme that the pack allows by name. */
export function mayOpen(url: URL, schemes: readonly string[]): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (scheme === 'https' || scheme === 'http') return true;
  return isAllowableScheme(scheme) && schemes.includes(scheme);
}
