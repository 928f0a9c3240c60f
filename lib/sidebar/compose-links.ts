/** The part of the view that is about links: what they lead to, for this customer, ticket and environment. */
import type { Clue } from '../clues/clue';
import type { Environment } from '../links/environment';
import { resolveLinks } from '../links/resolve';
import { valuesFrom, type LinkValues } from '../links/values';
import type { Pack } from '../pack/pack';
import { linkValues, pathsOnOffer, type LinkScene } from './link-values';
import type { LinkPrefs } from './link-prefs';
import type { SidebarView } from './view';

export type LinksPart = Pick<SidebarView, 'links' | 'clues' | 'environments' | 'environment'>;

export const noLinks: LinksPart = { links: [], clues: [], environments: [], environment: null };

/** The environment that links lead to: the agent's choice, else the pack's first. */
export function environmentOf({ environments = [] }: Pack, prefs: LinkPrefs): Environment | null {
  return environments.find(({ id }) => id === prefs.environment) ?? environments[0] ?? null;
}

/** What stands in the field for a reason: the ticket itself is the usual one. */
export function usualReason({ spotted }: LinkScene): string {
  const ticket = spotted?.sighting?.ticket;
  if (!ticket) return '';
  const { id, label, subject } = ticket;
  return `Ticket #${label ?? id}${subject ? `: ${subject}` : ''}`;
}

/** The values of this moment. `reason`: as the agent wrote it, else the usual one. */
export function valuesOf(scene: LinkScene, reason = usualReason(scene)): LinkValues {
  return { ...linkValues(scene), ...valuesFrom({ kind: 'agent' }, { reason }) };
}

/** Links, clues with theirs, and environments. Links that the agent has hidden are left out. */
export function composeLinks(pack: Pack, prefs: LinkPrefs, scene: LinkScene, now: number): LinksPart {
  const environment = environmentOf(pack, prefs);
  const values = valuesOf(scene);
  const context = { environment: environment?.id ?? null, now };
  const shown = { ...pack, links: pack.links.filter(({ id }) => !prefs.hidden.includes(id)) };
  const onOffer = pathsOnOffer(scene.record);
  const resolve = (clue?: Clue) =>
    resolveLinks(shown, values, { ...context, ...(clue && { clue }) }).map((link) =>
      link.missing.some((path) => onOffer.has(path)) ? { ...link, choose: true as const } : link,
    );
  const labels = new Map(pack.clues?.map(({ id, label }) => [id, label]));
  const clues = (scene.spotted?.sighting?.clues ?? []).map(({ kind, value }) => {
    const label = labels.get(kind);
    return {
      kind,
      value,
      ...(label !== undefined && { label }),
      links: resolve({ kind, value }),
    };
  });
  const environments = pack.environments ?? [];
  return {
    links: resolve(),
    clues,
    environments: environments.length > 1 ? environments.map(({ id, label }) => ({ id, label })) : [],
    environment: environment?.id ?? null,
  };
}
