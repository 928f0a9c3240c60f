/**
 * The one way in which code changes the agent's own pack. A change is made to what is stored at that moment, by one tab
 * at a time, so that nobody loses what another has written meanwhile; and it is stored only if it is a pack.
 */
import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { emptyPack } from '../pack/empty';
import { exportPack } from '../pack/export';
import type { Pack, PackProblem } from '../pack/pack';
import { parsePack } from '../pack/schema';
import { readOwnPack, writePack, type StoredPack } from '../pack/store';

export type PackArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What was stored before the last change of this kind, and what that change made of it; `null`: no pack. */
const lastKey = 'pack-last-change';
const lastShape = v.object({ before: v.unknown(), after: v.unknown() });

export type PackChange =
  | { ok: true; pack: Pack }
  /** `invalid`: the change makes no pack. `stored`: what is stored is none, and must be mended first. Nothing was written. */
  | { ok: false; why: 'invalid' | 'stored'; problems: PackProblem[] };

/** `changed`: somebody has changed the pack since. `nothing`: there is nothing to take back. */
export type TakenBack = 'done' | 'changed' | 'nothing';

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('pack', work);

/**
 * Stores what `change` makes of the agent's own pack. Rejects where the browser cannot read or store.
 *
 * @param change pure; it gets the pack as stored, or an empty one, and must not alter it
 */
export function changePack(area: PackArea, change: (own: Pack) => Pack): Promise<PackChange> {
  return inTurn(async () => {
    const stored = await readOwnPack(area);
    if (stored.state === 'bad') return { ok: false, why: 'stored', problems: stored.problems };
    return store(area, stored, change(packOf(stored) ?? emptyPack));
  });
}

/** Stores `pack` in place of whatever is there, also of what is no pack. */
export function replacePack(area: PackArea, pack: Pack): Promise<PackChange> {
  return inTurn(async () => store(area, await readOwnPack(area), pack));
}

/** Leaves no pack. */
export function removePack(area: PackArea): Promise<void> {
  return inTurn(() => writePack(area, null));
}

/** Whether the last change can be taken back: nobody has changed the pack since. */
export async function canTakeBack(area: Pick<PackArea, 'get'>): Promise<boolean> {
  return (await undoable(area)) !== null;
}

/** Puts back what was stored before the last change, unless somebody has changed the pack since. */
export function takeBack(area: PackArea): Promise<TakenBack> {
  return inTurn(async () => {
    const last = await readLast(area);
    if (!last) return 'nothing';
    const found = await undoable(area);
    if (!found) return 'changed';
    await writePack(area, found.before);
    await area.remove(lastKey);
    return 'done';
  });
}

async function store(area: PackArea, before: StoredPack, next: Pack): Promise<PackChange> {
  const parsed = parsePack(next);
  if (!parsed.ok) return { ok: false, why: 'invalid', problems: parsed.problems };
  const { pack } = parsed;
  if (sameAs(packOf(before), pack)) return { ok: true, pack };
  // What is no pack is not put back: it would put Deskside out of work.
  if (before.state === 'bad') await area.remove(lastKey);
  else await area.set({ [lastKey]: { before: packOf(before), after: pack } });
  await writePack(area, pack);
  return { ok: true, pack };
}

async function readLast(area: Pick<PackArea, 'get'>) {
  const row = v.safeParse(lastShape, (await area.get(lastKey))[lastKey]);
  return row.success ? row.output : null;
}

/** What would be put back; nothing where the pack is not as the last change left it. */
async function undoable(area: Pick<PackArea, 'get'>): Promise<{ before: Pack | null } | null> {
  const [last, stored] = await Promise.all([readLast(area), readOwnPack(area)]);
  if (!last || stored.state === 'bad') return null;
  const after = parsePack(last.after);
  if (!after.ok || !sameAs(packOf(stored), after.pack)) return null;
  if (last.before === null) return { before: null };
  const before = parsePack(last.before);
  return before.ok ? { before: before.pack } : null;
}

const packOf = (stored: StoredPack): Pack | null => (stored.state === 'ok' ? stored.pack : null);

/** Whether two are the same pack, however their keys are ordered. */
const sameAs = (a: Pack | null, b: Pack): boolean => a !== null && exportPack(a) === exportPack(b);
