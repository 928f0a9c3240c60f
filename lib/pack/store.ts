/** The agent's own pack in `storage.local`. Its truth is there alone: nothing else keeps a copy. */
import type { Storage } from 'webextension-polyfill';
import type { Pack, PackProblem } from './pack';
import { parsePack } from './schema';

const KEY = 'pack';

export type StoredPack =
  | { state: 'none' }
  | { state: 'ok'; pack: Pack }
  /** Something is stored that is no valid pack; `raw` is kept, so that it can be mended. */
  | { state: 'bad'; problems: PackProblem[]; raw: unknown };

/** The pack that counts, for whoever works with it. */
export function readPack(area: Pick<Storage.StorageArea, 'get'>): Promise<StoredPack> {
  return readOwnPack(area);
}

/**
 * The agent's own pack, for whoever changes it: what `writePack` wrote. It is read anew and checked each time, since
 * somebody else, or an older Deskside, may have written it.
 */
export async function readOwnPack(area: Pick<Storage.StorageArea, 'get'>): Promise<StoredPack> {
  const raw = (await area.get(KEY))[KEY];
  if (raw === undefined || raw === null) return { state: 'none' };
  const parsed = parsePack(raw);
  return parsed.ok ? { state: 'ok', pack: parsed.pack } : { state: 'bad', problems: parsed.problems, raw };
}

/** Stores the pack; whoever listens to `storage.onChanged` sees it at once. `null` removes it. */
export async function writePack(
  area: Pick<Storage.StorageArea, 'set' | 'remove'>,
  pack: Pack | null,
): Promise<void> {
  await (pack ? area.set({ [KEY]: pack }) : area.remove(KEY));
}

/** Whether a `storage.onChanged` event is about the pack. */
export function isPackChange(changes: Readonly<Record<string, unknown>>, areaName: string): boolean {
  return areaName === 'local' && KEY in changes;
}
