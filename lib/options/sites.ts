import { originPattern } from '../browser/match-pattern';
import type { Pack } from '../pack/pack';
import type { SiteView } from './view';

export type Site = Omit<SiteView, 'granted' | 'outcome'>;

/** The sites that the pack needs the browser's leave for: its desks, then its trackers and sources. */
export function sitesOf(pack: Pack): Site[] {
  const desks = pack.desks.map(({ type, url, name }, index): Site => {
    const host = hostOf(url);
    return {
      key: `desk-${index}`,
      use: 'desk',
      type,
      url,
      label: name ?? host,
      host,
      pattern: originPattern(url),
    };
  });
  const trackers = (pack.trackers ?? []).map(({ type, url, name }, index): Site => {
    const host = hostOf(url);
    return {
      key: `tracker-${index}`,
      use: 'tracker',
      type,
      url,
      label: name ?? host,
      host,
      pattern: originPattern(url),
    };
  });
  const sources = pack.sources.map(({ kind, url, label, id }): Site => {
    const host = hostOf(url);
    return { key: `source-${id}`, use: 'source', type: kind, url, label, host, pattern: originPattern(url) };
  });
  return [...desks, ...trackers, ...sources];
}

/** Every host that `next` names in desks, trackers, sources and links, and `before` does not. */
export function newHosts(before: Pack | null, next: Pack): string[] {
  const known = before ? hostsOf(before) : new Set<string>();
  return [...hostsOf(next)].filter((host) => !known.has(host));
}

function hostsOf(pack: Pack): Set<string> {
  const urls = [...pack.desks, ...(pack.trackers ?? []), ...pack.sources, ...pack.links].map(
    ({ url }) => url ?? '',
  );
  return new Set(urls.filter((url) => /^https?:/i.test(url)).map(hostOf));
}

function hostOf(address: string): string {
  return new URL(address).host;
}
