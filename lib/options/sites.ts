import { originPattern } from '../browser/match-pattern';
import { putIn, type Environment } from '../links/environment';
import type { Link } from '../links/link';
import { templateOf } from '../links/template-of';
import type { Pack } from '../pack/pack';
import type { SiteView } from './view';

export type Site = Omit<SiteView, 'granted' | 'outcome'>;

/** The sites that the pack needs the browser's leave for: desks, trackers and sources, then where links are made and the trail goes. */
export function sitesOf(pack: Pack): Site[] {
  return [
    ...pack.desks.map(({ type, url, name }, at) => site(`desk-${at}`, 'desk', type, url, name)),
    ...(pack.trackers ?? []).map(({ type, url, name }, at) =>
      site(`tracker-${at}`, 'tracker', type, url, name),
    ),
    ...pack.sources.map(({ kind, url, label, id }) => site(`source-${id}`, 'source', kind, url, label)),
    ...mintSites(pack),
    ...(pack.audit ? [site('audit', 'audit', 'audit', pack.audit.url)] : []),
  ];
}

function site(key: string, use: Site['use'], type: Site['type'], url: string, label?: string): Site {
  const host = hostOf(url) ?? url;
  return { key, use, type, url, label: label ?? host, host, pattern: originPattern(url) };
}

/** One row a host, whatever links and environments lead there. */
function mintSites(pack: Pack): Site[] {
  const found = new Map<string, { url: string; labels: Set<string> }>();
  for (const link of pack.links.filter(({ mint }) => mint)) {
    for (const url of templatesOf(link, pack)) {
      const host = hostOf(url);
      if (host === undefined) continue;
      const { labels } = found.get(host) ?? { labels: new Set<string>() };
      found.set(host, { url, labels: labels.add(link.label) });
    }
  }
  return [...found].map(([host, { url, labels }]) =>
    site(`mint-${host}`, 'mint', 'mint', url, [...labels].join(', ')),
  );
}

/** Every host that `next` names, for whatever use, and `before` does not. */
export function newHosts(before: Pack | null, next: Pack): string[] {
  const known = before ? hostsOf(before) : new Set<string>();
  return [...hostsOf(next)].filter((host) => !known.has(host));
}

function hostsOf(pack: Pack): Set<string> {
  const named = [...pack.desks, ...(pack.trackers ?? []), ...pack.sources].map(({ url }) => url);
  const links = pack.links.flatMap((link) => [...templatesOf(link, pack), ...originsOf(link, pack)]);
  const urls = [...named, ...links, ...(pack.audit ? [pack.audit.url] : [])];
  return new Set(urls.flatMap((url) => hostOf(url) ?? []));
}

const environmentsOf = ({ environments = [] }: Pack): readonly (Environment | null)[] =>
  environments.length > 0 ? environments : [null];

/** A link's template in each environment. */
const templatesOf = (link: Link, pack: Pack): string[] =>
  environmentsOf(pack).map((environment) => templateOf(link, environment));

/** Where the answer of a minted link may lead. */
const originsOf = ({ mint }: Link, pack: Pack): string[] =>
  environmentsOf(pack).flatMap((environment) =>
    (mint?.origins ?? []).map((origin) => putIn(origin, environment).text),
  );

/** The host of a web address or template; nothing where a value stands in its place. */
function hostOf(address: string): string | undefined {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  return url ? url.host : undefined;
}
