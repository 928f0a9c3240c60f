import { versionOf } from '../desks/version';
import type { Health } from '../doctor/health';
import { healthKey } from '../doctor/health';
import type { StoredPack } from '../pack/store';
import type { Origin } from '../team/layers';

/** What a diagnosis is made of. `null`: not read yet, or it could not be. */
export interface DiagnosisParts {
  /** Version of Deskside. */
  version: string;
  /** The browser's own words (`navigator.userAgent`). */
  browser: string;
  language: string;
  /** The pack that counts. */
  pack: StoredPack | null;
  health: ReadonlyMap<string, Health> | null;
  /** Each layer, and how many mistakes it has. */
  layers: readonly { origin: Origin; state: 'none' | 'ok' | 'bad'; mistakes: number }[] | null;
  /** The browser's names of what it grants. */
  permissions: readonly string[] | null;
  /** How many hosts the set-up needs, and how many of them are granted. */
  hosts: { needed: number; granted: number } | null;
  /** What is kept of customers. */
  kept: { customers: number; tickets: number } | null;
  tokens: { wanted: number; kept: number } | null;
}

/** Whoever reads a diagnosis must not take what is unknown for what is not there. */
const unread = 'not read';

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
  const { health, layers, hosts, kept, permissions, tokens } = parts;
  const pack = parts.pack?.state === 'ok' ? parts.pack.pack : null;
  const desks = (pack?.desks ?? []).map(
    (desk) =>
      `${desk.type} (${versionOf(desk.type)}, ${health ? stateOf(health.get(healthKey(desk)) ?? {}) : unread})`,
  );
  const layerWords = layers?.map(({ origin, state, mistakes }) =>
    state === 'bad' ? `${origin} ${state} (${mistakes} mistakes)` : `${origin} ${state}`,
  );
  const links = pack?.links ?? [];
  const ofPack = (words: string) => (parts.pack ? words : unread);
  return [
    'Deskside diagnosis (holds no customer data and no addresses)',
    `Deskside ${parts.version}; ${parts.browser}`,
    `Language: ${parts.language}`,
    `Layers: ${layerWords ? layerWords.join(', ') || 'none' : unread}`,
    `Desks: ${ofPack(tally(desks))}`,
    `Trackers: ${ofPack(tally((pack?.trackers ?? []).map(({ type }) => type)))}`,
    `Sources: ${ofPack(tally((pack?.sources ?? []).map(({ kind }) => kind)))}`,
    `Links: ${ofPack(`${tally(links.map(({ kind }) => kind))}; one-time ${links.filter(({ mint }) => mint).length}`)}`,
    `Environments: ${ofPack(`${pack?.environments?.length ?? 0}; own clues: ${pack?.clues?.length ?? 0}; trail posted: ${pack?.audit ? 'yes' : 'no'}`)}`,
    `Tokens: ${tokens ? `${tokens.kept} of ${tokens.wanted}` : unread}`,
    `Hosts allowed: ${hosts ? `${hosts.granted} of ${hosts.needed}` : unread}`,
    `Permissions: ${permissions ? permissions.toSorted().join(', ') || 'none' : unread}`,
    `Kept: ${kept ? `${kept.customers} customers, ${kept.tickets} tickets` : unread}`,
  ].join('\n');
}
