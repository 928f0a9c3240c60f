/** Where a pack leads: the hosts and origins that its desks, sources and links name. */
import { putIn, type Environment } from '../links/environment';
import type { Link } from '../links/link';
import { templateOf } from '../links/template-of';
import type { Pack } from './pack';

/** Those in which the link is shown; `null` where the pack has none. */
function environmentsOf({ when }: Link, { environments = [] }: Pack): readonly (Environment | null)[] {
  if (environments.length === 0) return [null];
  return environments.filter(({ id }) => !when?.environment || when.environment.includes(id));
}

/** A link's template in each environment in which it is shown. */
export const templatesOf = (link: Link, pack: Pack): string[] =>
  environmentsOf(link, pack).map((environment) => templateOf(link, environment));

/** Where the answer of a minted link may lead. */
const mintedOrigins = (link: Link, pack: Pack): string[] =>
  environmentsOf(link, pack).flatMap((environment) =>
    (link.mint?.origins ?? []).map((origin) => putIn(origin, environment).text),
  );

/** The host of a web address or template; nothing where a value stands in its place. */
export function hostOf(address: string): string | undefined {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  return url ? url.host : undefined;
}

/**
 * Where an address or template leads: `https://app.acme.example`, `myapp:`, or the tag that it begins with, for then a
 * source's answer decides.
 */
export function originOf(template: string): string {
  const url = /^https?:/i.test(template) ? URL.parse(template) : null;
  return url ? url.origin : (/^(?:\{\{[^}]*\}\}|[^:/{]+:)/.exec(template)?.[0] ?? template);
}

/** Every origin that a link can lead to, or is asked for at, in any environment. */
export function originsOf(link: Link, pack: Pack): string[] {
  return [...new Set([...templatesOf(link, pack), ...mintedOrigins(link, pack)].map(originOf))];
}

/** Every host that the pack names, for whatever use. */
export function hostsOf(pack: Pack): Set<string> {
  const named = [...pack.desks, ...(pack.trackers ?? []), ...pack.sources].map(({ url }) => url);
  const links = pack.links.flatMap((link) => [...templatesOf(link, pack), ...mintedOrigins(link, pack)]);
  const urls = [...named, ...links, ...(pack.audit ? [pack.audit.url] : [])];
  return new Set(urls.flatMap((url) => hostOf(url) ?? []));
}

/** Every host that `next` names, for whatever use, and `before` does not. */
export function newHosts(before: Pack | null, next: Pack): string[] {
  const known = before ? hostsOf(before) : new Set<string>();
  return [...hostsOf(next)].filter((host) => !known.has(host));
}
