/**
 * How e-mail addresses are compared. Two different mailboxes must never become one, so nothing is folded but
 * the case and the Unicode form: plus-tags, dots, look-alike letters and international domains stay as they are.
 */

/**
 * The form of an address that tables and comparisons use: trimmed, NFC, lower case in every locale alike.
 * The final sigma counts as a sigma, because its upper case cannot tell the two apart.
 */
export function addressKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/** Whether two addresses name the same mailbox. An empty address is nobody's, so it equals nothing. */
export function sameAddress(a: string, b: string): boolean {
  const key = addressKey(a);
  return key !== '' && key === addressKey(b);
}

/** Whether an address is at one of the domains or below it. Label by label: `notacme.example` is not `acme.example`. */
export function inDomains(email: string, domains: readonly string[]): boolean {
  const key = addressKey(email);
  const at = key.lastIndexOf('@');
  if (at < 0) return false;
  const host = key.slice(at + 1);
  return domains.some((domain) => {
    const wanted = addressKey(domain);
    return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`));
  });
}

/**
 * The key of the address without its plus-tag: `jo@example.com` of `jo+orders@example.com`; `null` where there is none.
 * Most hosts take both for one mailbox, and some give them to two people: it is only ever a reason to ask.
 */
export function untagged(email: string): string | null {
  const [, local, domain] = /^([^+@"]+)\+[^@"]*(@[^@]+)$/.exec(addressKey(email)) ?? [];
  return local === undefined || domain === undefined ? null : local + domain;
}
