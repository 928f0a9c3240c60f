/** The pack that counts, and the agent's own one, in `storage.local`. Their truth is there alone: nothing else keeps a copy. */
import type { Storage } from 'webextension-polyfill';
import { layerKeys, ownKey, readLayers } from '../team/read-layers';
import type { Pack, PackProblem } from './pack';
import { parsePack } from './schema';

export type StoredPack =
  | { state: 'none' }
  | { state: 'ok'; pack: Pack }
  /** Something is stored that is no valid pack; `raw` is kept, so that it can be mended. */
  | { state: 'bad'; problems: PackProblem[]; raw: unknown };

/**
 * The pack that counts: what policy, team and agent give, combined. It is checked once for each change, so nobody may
 * alter it. `bad` only where nothing can be used: one layer with mistakes takes nothing from the others.
 */
export async function readPack(area: Pick<Storage.StorageArea, 'get'>): Promise<StoredPack> {
  const { layers, combined } = await readLayers(area);
  if (combined) return { state: 'ok', pack: combined.pack };
  // The agent can mend their own one themselves.
  const bad = layers.toReversed().find((layer) => layer.state === 'bad');
  return bad?.state === 'bad' ? { state: 'bad', problems: bad.problems, raw: bad.raw } : { state: 'none' };
}

/**
 * The agent's own pack, for whoever changes it: what `writePack` wrote. It is read anew and checked each time, since
 * somebody else, or an older Deskside, may have written it.
 */
export async function readOwnPack(area: Pick<Storage.StorageArea, 'get'>): Promise<StoredPack> {
  const raw = (await area.get(ownKey))[ownKey];
  if (raw === undefined || raw === null) return { state: 'none' };
  const parsed = parsePack(raw);
  return parsed.ok ? { state: 'ok', pack: parsed.pack } : { state: 'bad', problems: parsed.problems, raw };
}

/** Stores the agent's own pack; whoever listens to `storage.onChanged` sees it at once. `null` removes it. */
export async function writePack(
  area: Pick<Storage.StorageArea, 'set' | 'remove'>,
  pack: Pack | null,
): Promise<void> {
  await (pack ? area.set({ [ownKey]: pack }) : area.remove(ownKey));
}

/** Whether a `storage.onChanged` event is about the pack that counts, whichever layer of it. */
export function isPackChange(changes: Readonly<Record<string, unknown>>, areaName: string): boolean {
  return areaName === 'local' && layerKeys.some((key) => key in changes);
}
