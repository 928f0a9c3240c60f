/**
 * What an address in a pack must be like. Each rule answers `null`, or what is wrong in plain words that follow
 * the place: "/links/0/url: must begin with https://".
 */
export type Rule = (text: string) => string | null;

/** Schemes that run code, read files or reach into the browser: no pack can allow them. */
const NEVER =
  /^(?:javascript|vbscript|data|blob|file|filesystem|about|view-source|jar|resource|(?:chrome|moz|edge)\b.*)$/;
const ROOTS = ['customer', 'ticket', 'desk'];
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a pack may list the scheme, by its bare name: `myapp`. */
export const schemeName: Rule = (name) => {
  if (NEVER.test(name.toLowerCase())) return `must not be ${name}: such addresses can run code or read files`;
  if (!/^[a-z][a-z0-9+.-]*$/.test(name))
    return 'must be the bare name of a scheme in lower case, such as "myapp"';
  return null;
};

/** A desk's base address: what every page of the desk begins with. */
export const deskAddress: Rule = (text) => {
  const problem = plain(text);
  if (problem) return problem;
  if (!/^https?:\/\//i.test(text)) return 'must begin with https:// or http://';
  if (/[?#]/.test(text)) return 'must stop before ? and #: pages below it belong to the desk';
  if (text.includes('{{')) return 'must be one fixed address, without {{ }}';
  return host(text);
};

/** A link's template. `schemes` are those that the pack lists beside https and http. */
export function linkTemplate(schemes: ReadonlySet<string>): Rule {
  return (text) => {
    const problem = template(text);
    if (problem) return problem;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'https' || scheme === 'http') return host(text);
    if (scheme !== undefined && schemes.has(scheme)) return schemeName(scheme);
    return 'must begin with https://, http:// or a scheme listed in /schemes';
  };
}

/** A source's template: https, so that nobody on the way reads along; http only within this machine. */
export const sourceTemplate: Rule = (text) => {
  const problem = template(text);
  if (problem) return problem;
  if (/^https:\/\//i.test(text)) return host(text);
  const local = /^http:\/\//i.test(text) && LOOPBACK.has(URL.parse(authority(text))?.hostname ?? '');
  return local ? host(text) : 'must begin with https:// (http:// only for localhost, 127.0.0.1 and [::1])';
};

function plain(text: string): string | null {
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? 'must not hold line breaks or control characters' : null;
}

/** The template's language: text and `{{path.of.value}}`, nothing else. */
function template(text: string): string | null {
  const problem = plain(text);
  if (problem) return problem;
  if (text.includes('{{{')) return 'must not hold {{{ }}}: values are always escaped, so write {{ }}';
  for (const [tag, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const path = inside.trim();
    if (!/^\w+(?:\.\w+)+$/.test(path) || !ROOTS.includes(path.split('.')[0] ?? '')) {
      return `does not know ${tag}: a value is written like {{customer.email}}, {{ticket.id}} or {{desk.url}}`;
    }
  }
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
  if (rest.includes('{{')) return 'has {{ without }}';
  if (rest.includes('}}')) return 'has }} without {{ (a } that belongs to the address is written %7D)';
  return null;
}

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
