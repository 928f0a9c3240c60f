/**
 * The match pattern of an address's host: `https://rt.acme.example:8443/rt/` gives `https://rt.acme.example/*`.
 * Without the port, since match patterns have none: a grant covers every port of the host.
 * Takes a desk's address or a source's template. Throws a `TypeError` for what is no http(s) address.
 */
export function originPattern(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`not an http(s) address: ${address}`);
  return `${url.protocol}//${url.hostname}/*`;
}
