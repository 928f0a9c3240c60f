import { originPattern } from '../browser/match-pattern';
import type { Pack } from '../pack/pack';
import { hostOf, templatesOf } from '../pack/reach';
import type { SiteView } from './view';

export type Site = Omit<SiteView, 'granted' | 'outcome' | 'from'>;

/** The sites that the pack needs the browser's leave for: desks, trackers and sources, then where links are made and the trail goes. */
export function sitesOf(pack: Pack): Site[] {
  return [
    ...pack.desks.map(({ type, url, name }, at) =>
      site(`desk-${at}`, 'desk', type, url, name, `/desks/${at}`),
    ),
    ...(pack.trackers ?? []).map(({ type, url, name }, at) =>
      site(`tracker-${at}`, 'tracker', type, url, name, `/trackers/${at}`),
    ),
    ...pack.sources.map(({ kind, url, label, id }, at) =>
      site(`source-${id}`, 'source', kind, url, label, `/sources/${at}`),
    ),
    ...mintSites(pack),
    ...(pack.audit ? [site('audit', 'audit', 'audit', pack.audit.url, undefined, '/audit')] : []),
  ];
}

function site(key: string, use: Site['use'], type: Site['type'], url: string, label?: string, at = ''): Site {
  const host = hostOf(url) ?? url;
  return { key, at, use, type, url, label: label ?? host, host, pattern: originPattern(url) };
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
