/** The section about Deskside itself, without its looks. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { browserName } from '../../about/browser-name';
import { diagnosisText, type DiagnosisParts } from '../../about/diagnosis';
import type { Library } from '../../about/library';
import { latest } from '../../work/latest';
import type { Place } from '../sections';
import type { SiteView } from '../view';
import type { AboutView, HostGrant } from './view';

/** All that the browser grants. */
export interface AllGrants {
  permissions: readonly string[];
  /** Patterns of hosts. */
  origins: readonly string[];
}

export interface AboutDeps {
  /** Version of Deskside, the browser's own words, the language that is spoken. */
  surroundings: Pick<DiagnosisParts, 'version' | 'browser' | 'language'>;
  libraries: readonly Library[];
  readGrants(): Promise<AllGrants>;
  onPermissionsChanged(changed: () => void): void;
  /** The agent has seen what is new. */
  dropNews(): Promise<void>;
}

/** What the rest of the page knows. */
export interface AboutScene extends Pick<DiagnosisParts, 'pack' | 'health' | 'layers' | 'kept' | 'tokens'> {
  sites: readonly SiteView[];
  team: { pattern: string; host: string } | null;
}

export function createAbout(
  deps: AboutDeps,
  scene: ReadonlySignal<AboutScene>,
  place: ReadonlySignal<Place>,
  outcomes: ReadonlySignal<ReadonlyMap<string, SiteView['outcome']>>,
) {
  const grants = signal<AllGrants | null>(null);
  const read = latest(deps.readGrants, (next) => (grants.value = next));

  const view = computed<AboutView>(() => {
    const { sites, team, ...known } = scene.value;
    const { permissions = null, origins = [] } = grants.value ?? {};
    const needed = new Set([...sites.map(({ pattern }) => pattern), ...(team ? [team.pattern] : [])]);
    const hosts = origins.map((pattern): HostGrant => {
      const uses = sites.filter((site) => site.pattern === pattern).map(({ use, label }) => ({ use, label }));
      const ofTeam = team?.pattern === pattern ? [{ use: 'team' as const, label: team.host }] : [];
      return { pattern, uses: [...uses, ...ofTeam], outcome: outcomes.value.get(pattern) ?? null };
    });
    return {
      version: deps.surroundings.version,
      browser: browserName(deps.surroundings.browser),
      permissions,
      hosts,
      libraries: deps.libraries,
      diagnosis: diagnosisText({
        ...deps.surroundings,
        ...known,
        permissions,
        hosts: grants.value &&
          known.pack && {
            needed: needed.size,
            granted: origins.filter((origin) => needed.has(origin)).length,
          },
      }),
    };
  });

  deps.onPermissionsChanged(() => void read());
  void read();
  // Whoever is here has no need to be told of it beside a ticket.
  effect(() => {
    if (place.value.section === 'about') void deps.dropNews().catch(() => undefined);
  });
  return { view };
}
