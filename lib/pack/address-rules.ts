/**
 * What an address in a pack must be like. Each rule answers `null`, or what is wrong in plain words that follow
 * the place: "/links/0/url: must begin with https://".
 */
import { isAllowableScheme } from '../links/scheme';
import { say } from '../locale/say';
import { isSecure } from '../sources/secure-url';

export type Rule = (text: string) => string | null;

/** Whether a pack may list the scheme, by its bare name: `myapp`. */
export const schemeName: Rule = (name) => {
  if (isAllowableScheme(name)) return null;
  if (!/^[a-z][a-z0-9+.-]*$/i.test(name) || isAllowableScheme(name.toLowerCase()))
    return say('pack.schemeBare');
  return say('pack.schemeNever', { name });
};

/** A desk's base address: what every page of the desk begins with. */
export const deskAddress: Rule = (text) => {
  if (!/^https?:\/\//i.test(text)) return say('pack.deskScheme');
  const problem = fixed(text);
  if (problem) return problem;
  if (/[?#]/.test(text)) return say('pack.deskQuery');
  return host(text);
};

/** An address that Deskside itself asks or posts to, without values. */
export const fixedAddress: Rule = (text) => fixed(text) ?? secure(text) ?? host(text);

/** An address of a tool, to which a preset adds: secure, and nothing behind its path. */
export const baseAddress: Rule = (text) => {
  const problem = fixedAddress(text);
  if (problem) return problem;
  return /[?#]/.test(text) ? say('pack.presetQuery') : null;
};

/** Where an address may be: scheme, host and port, and no more. */
export const originAddress: Rule = (text) => {
  const problem = fixedAddress(text);
  if (problem) return problem;
  return /^[^/]*\/\/[^/?#\\]*\/?$/.test(text)
    ? null
    : say('pack.origin', { such: 'https://app.acme.example' });
};

/** Https, so that nobody on the way reads along; http only within this machine. */
export const secure: Rule = (text) => {
  const web = /^https?:\/\//i.test(text);
  const url = URL.parse(authority(text));
  return !web || (url && !isSecure(url)) ? say('pack.secure') : null;
};

/** The host of a web address, spelled out. */
export const host: Rule = (text) => {
  const origin = authority(text);
  if (origin.includes('{{')) return say('pack.hostValue');
  if (/[\s*]/.test(origin)) return say('pack.hostOne');
  const url = /^https?:\/\/[^/]/i.test(origin) ? URL.parse(origin) : null;
  if (!url) return say('pack.hostNone');
  if (url.username || url.password || origin.includes('@')) return say('pack.userName');
  return null;
};

const fixed: Rule = (text) => {
  if (text.includes('{{')) return say('pack.fixedAddress');
  if (/\p{Cc}/u.test(text)) return say('pack.control');
  return null;
};

/** `https://crm.acme.example:8443` of `https://crm.acme.example:8443/c?x`. */
function authority(text: string): string {
  return /^[^/]*\/\/[^/?#\\]*/.exec(text)?.[0] ?? text;
}
