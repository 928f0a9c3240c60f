/**
 * What an address in a pack must be like. Each rule answers `null`, or what is wrong in plain words that follow
 * the place: "/links/0/url: must begin with https://".
 */
import { fillUrl } from '../links/fill';
import { isAllowableScheme } from '../links/scheme';
import { parseTemplate, type Token } from '../links/template';
import { LINK_PATHS, SOURCE_PATHS, valuesFrom, type LinkValues } from '../links/values';
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
  if (text.includes('{{')) return 'must be one fixed address, without {{ }}';
  if (/\p{Cc}/u.test(text)) return 'must not hold line breaks or control characters';
  if (/[?#]/.test(text)) return 'must stop before ? and #: pages below it belong to the desk';
  return host(text);
};

/** A link's template. `schemes` are those that the pack lists beside https and http. */
export function linkTemplate(schemes: ReadonlySet<string>): Rule {
  return (text) => {
    const problem = template(text);
    if (problem) return problem;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? '';
    if (/^https?$/.test(scheme)) return host(text) ?? filled(text);
    if (!schemes.has(scheme)) return 'must begin with https://, http:// or a scheme listed in /schemes';
    return schemeName(scheme) ?? filled(text);
  };
}

/** A source's template: https, so that nobody on the way reads along; http only within this machine. */
export const sourceTemplate: Rule = (text) => {
  const problem = template(text, SOURCE_PATHS);
  if (problem) return problem;
  const web = /^https?:\/\//i.test(text);
  const url = URL.parse(authority(text));
  if (!web || (url && !isSecure(url)))
    return 'must begin with https:// (http:// only for localhost and 127.0.0.1)';
  return host(text) ?? filled(text);
};

function template(text: string, paths: readonly string[] = LINK_PATHS): string | null {
  const parsed = parseTemplate(text);
  return parsed.ok ? tokens(parsed.tokens, paths) : parsed.problem;
}

function tokens(list: readonly Token[], paths: readonly string[]): string | null {
  for (const token of list) {
    if (token.kind === 'text') {
      if (token.text.includes('}}'))
        return 'has }} without {{ (a } that belongs to the address is written %7D)';
      continue;
    }
    if (token.kind !== 'block' && !paths.includes(token.path))
      return `does not know {{${token.path}}}: the values are ${paths.join(', ')}`;
    const problem = token.kind === 'value' ? null : tokens(token.body, paths);
    if (problem) return problem;
  }
  return null;
}

/** Has the template filled as a link would be, with a value for everything, and hands on what stands against it. */
function filled(text: string): string | null {
  const result = fillUrl(text, everything);
  return result.ok ? null : (result.refused ?? null);
}

const everything: LinkValues = valuesFrom(
  { kind: 'pack' },
  Object.fromEntries(LINK_PATHS.map((path) => [path, 'x'])),
);

/** `https://crm.acme.example:8443` of `https://crm.acme.example:8443/c?x`. */
function authority(text: string): string {
  return /^[^/]*\/\/[^/?#\\]*/.exec(text)?.[0] ?? text;
}

function host(text: string): string | null {
  const origin = authority(text);
  if (origin.includes('{{')) return 'must name its host in full: values can stand only after it';
  if (/[\s*]/.test(origin)) return 'must name one host: spaces and * are not possible';
  const url = /^https?:\/\/[^/]/i.test(origin) ? URL.parse(origin) : null;
  if (!url) return 'must name a host, as in https://rt.acme.example/';
  if (url.username || url.password || origin.includes('@')) return 'must not hold a user name or password';
  return null;
}
