/** The sites of the pack that counts, each with whose it is and whether the browser allows it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { healthKey, type Health } from '../doctor/health';
import type { Pack } from '../pack/pack';
import type { Origin } from '../team/layers';
import type { createGrants } from './grants';
import { sitesOf, type Site } from './sites';
import type { SiteView } from './view';

interface Around {
  pack: ReadonlySignal<Pack | null>;
  grants: Pick<ReturnType<typeof createGrants>, 'isGranted' | 'outcomes'>;
  health: ReadonlySignal<ReadonlyMap<string, Health>>;
  originOf(pointer: string): Origin | null;
}

export function createSiteViews({ pack, grants, health, originOf }: Around) {
  const sites = computed(() => (pack.value ? sitesOf(pack.value) : []));
  /** Addresses of desks of which a ticket was read, so the browser did allow them. */
  const worked = computed(() => {
    const read = pack.value?.desks.filter((desk) => health.value.get(healthKey(desk))?.success);
    return new Set(read?.map(({ url }) => url));
  });
  const isRevoked = ({ use, url, pattern }: Site) =>
    use === 'desk' && worked.value.has(url) && grants.isGranted(pattern) === false;
  const views = computed(() =>
    sites.value.map((site): SiteView => ({
      ...site,
      from: originOf(site.at),
      granted: grants.isGranted(site.pattern),
      outcome: grants.outcomes.value.get(site.pattern) ?? (isRevoked(site) ? 'revoked' : null),
    })),
  );
  return { views, patterns: computed(() => sites.value.map(({ pattern }) => pattern)) };
}
