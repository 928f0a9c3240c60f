/** Which company an address may be of, by its domain alone. A hint, and never a company's name. */
import { addressKey } from './address';
import { isFreeMail } from './free-mail';

/** Below these, names are given away as below a country: `acme.co.uk`, `acme.onmicrosoft.com`. */
const shared: ReadonlySet<string> = new Set(
  `onmicrosoft.com myshopify.com zendesk.com freshdesk.com github.io herokuapp.com uk.com us.com eu.com de.com gb.net
   uk.net co.com br.com cn.com jpn.com za.com`.split(/\s+/),
);
const second: ReadonlySet<string> = new Set(
  `ac asn asso co com ed edu firm gen go gob gob gouv gov govt gub gv gv id ind info ltd me mil ne net nhs nom or org plc
   sch school web`.split(/\s+/),
);

/** The host of an address as `URL` writes it: in ASCII and lower case. `null` for what is no host name. */
function hostOf(email: string): string | null {
  const written = addressKey(email).split('@').at(-1) ?? '';
  if (!email.includes('@') || /[\s%/\\?#:@[\]<>^|]/.test(written)) return null;
  const host = URL.parse(`http://${written}/`)?.hostname.replace(/\.$/, '') ?? '';
  const labels = host.split('.');
  const named = labels.length > 1 && labels.every(Boolean) && /[^\d]/.test(labels.at(-1) ?? '');
  return named ? host : null;
}

/** How many labels of a host are the part that somebody registered; 0 where it is a suffix itself. */
function registered(labels: readonly string[]): number {
  const [sld = '', tld = ''] = labels.slice(-2);
  const isSuffix = shared.has(`${sld}.${tld}`) || (tld.length === 2 && second.has(sld));
  if (isSuffix) return labels.length > 2 ? 3 : 0;
  // Countries have more such suffixes than are listed, and most are short. One label too many only relates fewer people.
  return tld.length === 2 && sld.length <= 3 && labels.length > 2 ? 3 : 2;
}

/**
 * The domain of a company, in ASCII, to compare with: `acme.example` of `jo@mail.acme.example`. `null` where it says
 * nothing about a company: free mail, internet providers, relays, suffixes, addresses without a domain.
 */
export function companyDomain(email: string): string | null {
  const host = hostOf(email);
  if (host === null || isFreeMail(host)) return null;
  const labels = host.split('.');
  const count = registered(labels);
  return count === 0 ? null : labels.slice(-count).join('.');
}

/** The same for people to read: as the address writes it, unless its letters could pass for others. */
export function shownDomain(email: string): string | null {
  const domain = companyDomain(email);
  if (domain === null) return null;
  const count = domain.split('.').length;
  const written = addressKey(email)
    .replace(/^.*@/s, '')
    .split(/[.\u3002\uff0e\uff61]/)
    .filter(Boolean)
    .slice(-count);
  const latin = written.filter((label) => /^[\p{Script=Latin}\d-]+$/u.test(label)).length;
  const foreign = written.filter((label) => !/[\p{Script=Latin}\p{Cf}]/u.test(label)).length;
  const text = written.join('.');
  const same = URL.parse(`http://${text}/`)?.hostname === domain;
  return same && (latin === count || foreign === count) ? text : domain;
}
