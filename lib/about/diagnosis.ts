import { versionOf } from '../desks/version';
import type { Health } from '../doctor/health';
import { healthKey } from '../doctor/health';
import type { Pack } from '../pack/pack';
import type { Origin } from '../team/layers';

/** What a diagnosis is made of. */
export interface DiagnosisParts {
  /** Version of Deskside. */
  version: string;
  /** The browser's own words (`navigator.userAgent`). */
  browser: string;
  language: string;
  /** The pack that counts; `null`: there is none. */
  pack: Pack | null;
  health: ReadonlyMap<string, Health>;
  /** Each layer, and how many mistakes it has. */
  layers: readonly { origin: Origin; state: 'none' | 'ok' | 'bad'; mistakes: number }[];
  /** The browser's names of what it grants. */
  permissions: readonly string[];
  /** How many hosts the set-up needs, and how many of them are granted. */
  hosts: { needed: number; granted: number };
  /** What is kept of customers; `null`: it could not be counted. */
  kept: { customers: number; tickets: number } | null;
  tokens: { wanted: number; kept: number };
}

/** "rt, custom ×2": how often each stands in a list, in the order of the list. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, n]) => (n > 1 ? `${word} ×${n}` : word)).join(', ') || 'none';
}

function stateOf({ success, failure }: Health): string {
  if (!success && !failure) return 'not seen yet';
  return (failure?.at ?? 0) > (success?.at ?? 0) ? 'failing' : 'working';
}

/**
 * What somebody who looks after Deskside needs to know, as text: kinds, counts and states. Holds nothing of a customer
 * or a ticket, and no address, name or text of the pack.
 */
export function diagnosisText(parts: DiagnosisParts): string {
  const { pack, health, layers, hosts, kept, tokens } = parts;
  const desks = (pack?.desks ?? []).map(
    (desk) => `${desk.type} (${versionOf(desk.type)}, ${stateOf(health.get(healthKey(desk)) ?? {})})`,
  );
  const layerWords = layers.map(({ origin, state, mistakes }) =>
    state === 'bad' ? `${origin} ${state} (${mistakes} mistakes)` : `${origin} ${state}`,
  );
  const links = pack?.links ?? [];
  return [
    'Deskside diagnosis (holds no customer data and no addresses)',
    `Deskside ${parts.version}; ${parts.browser}`,
    `Language: ${parts.language}`,
    `Layers: ${layerWords.join(', ') || 'none'}`,
    `Desks: ${tally(desks)}`,
    `Trackers: ${tally((pack?.trackers ?? []).map(({ type }) => type))}`,
    `Sources: ${tally((pack?.sources ?? []).map(({ kind }) => kind))}`,
    `Links: ${tally(links.map(({ kind }) => kind))}; one-time ${links.filter(({ mint }) => mint).length}`,
    `Environments: ${pack?.environments?.length ?? 0}; own clues: ${pack?.clues?.length ?? 0}; trail posted: ${pack?.audit ? 'yes' : 'no'}`,
    `Tokens: ${tokens.kept} of ${tokens.wanted}`,
    `Hosts allowed: ${hosts.granted} of ${hosts.needed}`,
    `Permissions: ${parts.permissions.toSorted().join(', ') || 'none'}`,
    `Kept: ${kept ? `${kept.customers} customers, ${kept.tickets} tickets` : 'not counted'}`,
  ].join('\n');
}
