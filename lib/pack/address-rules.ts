/**
 * What an address in a pack must be like. Each rule answers `null`, or what is wrong in plain words that follow
 * the place: "/links/0/url: must begin with https://".
 */
import { isAllowableScheme } from '../links/scheme';
import { isSecure } from '../sources/secure-url';

export type Rule = (text: string) => string | null;

/** Whether a pack may list the scheme, by its bare name: `myapp`. */
export const schemeName: Rule = (name) => {
  if (isAllowableScheme(name)) return null;
  if (!/^[a-z][a-z0-9+.-]*$/i.test(name) || isAllowableScheme(name.toLowerCase()))
    return 'must be the bare name of a scheme in lower case, such as "myapp"';
  return `must not be ${name}: such addresses can run code or read files`;
};

/** A desk's base address: what every page of the desk begins with. */
export const deskAddress: Rule = (text) => {
  if (!/^https?:\/\//i.test(text)) return 'must begin with https:// or http://';
  const problem = fixed(text);
  if (problem) return problem;
  if (/[?#]/.test(text)) return 'must stop before ? and #: pages below it belong to the desk';
  return host(text);
};

/** An address that Deskside itself asks or posts to, without values. */
export const fixedAddress: Rule = (text) => fixed(text) ?? secure(text) ?? host(text);

/** An address of a tool, to which a preset adds: secure, and nothing behind its path. */
export const baseAddress: Rule = (text) => {
  const problem = fixedAddress(text);
  if (problem) return problem;
  return /[?#]/.test(text) ? 'must stop before ? and #: the preset adds what follows' : null;
};

/** Where an address may be: scheme, host and port, and no more. */
export const originAddress: Rule = (text) => {
  const problem = fixedAddress(text);
  if (problem) return problem;
  return /^[^/]*\/\/[^/?#\\]*\/?$/.test(text) ? null : 'must be an origin, such as https://app.acme.example';
};

/** Https, so that nobody on the way reads along; http only within this machine. */
export const secure: Rule = (text) => {
  const web = /^https?:\/\//i.test(text);
  const url = URL.parse(authority(text));
  return !web || (url && !isSecure(url))
    ? 'must begin with https:// (http:// only for localhost and 127.0.0.1)'
    : null;
};

/** The host of a web address, spelled out. */
export const host: Rule = (text) => {
  const origin = authority(text);
  if (origin.includes('{{')) return 'must name its host in full: values can stand only after it';
  if (/[\s*]/.test(origin)) return 'must name one host: spaces and * are not possible';
  const url = /^https?:\/\/[^/]/i.test(origin) ? URL.parse(origin) : null;
  if (!url) return 'must name a host, as in https://rt.acme.example/';
  if (url.username || url.password || origin.includes('@')) return 'must not hold a user name or password';
  return null;
};

const fixed: Rule = (text) => {
  if (text.includes('{{')) return 'must be one fixed address, without {{ }}';
  if (/\p{Cc}/u.test(text)) return 'must not hold line breaks or control characters';
  return null;
};

/** `https://crm.acme.example:8443` of `https://crm.acme.example:8443/c?x`. */
function authority(text: string): string {
  return /^[^/]*\/\/[^/?#\\]*/.exec(text)?.[0] ?? text;
}
