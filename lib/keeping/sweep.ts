/** Lets customers go: who was not looked at for long, and the oldest where there are too many. */
import type { Database } from '../store/db';
import { forgetOldest } from '../store/remove';
import type { Area } from '../trail/trail';
import { expectFewer, takeCensus } from './census';
import type { KeepingSettings } from './settings';

const day = 86_400_000;
/** Small enough that a ticket that is opened meanwhile does not wait for it. */
export const batch = 200;

export interface SweepDeps {
  db: Database;
  area: Pick<Area, 'get' | 'set'>;
  /** Ids of the customers who are on view somewhere: they stay. */
  onView(): Promise<ReadonlySet<string>>;
  now(): number;
  /** Lets others have their turn between two batches. */
  pause(): Promise<void>;
}

/**
 * Forgets customers in batches until `settings` hold. Only what was read is forgotten, which can be read again: notes and
 * choices stay. Answers how many went. May be stopped anywhere, and goes on when it is called again.
 */
export async function sweep(deps: SweepDeps, { most, days }: KeepingSettings): Promise<number> {
  const { db, area, now } = deps;
  const there = await takeCensus(db, area, now());
  const tooOld = days === null ? 0 : await letGo(deps, now() - days * day, Infinity);
  const tooMany = await letGo(deps, Infinity, there - tooOld - most);
  return tooOld + tooMany;
}

/** The oldest `most` of those who were last looked at before `before`. */
export async function letGo(deps: SweepDeps, before: number, most: number): Promise<number> {
  let gone = 0;
  while (gone < most) {
    if (gone > 0) await deps.pause();
    const spared = await deps.onView();
    const size = Math.min(batch, most - gone);
    await expectFewer(deps.area, size);
    const ids = await forgetOldest(deps.db, { before, most: size, spared });
    gone += ids.length;
    if (ids.length < size) {
      await expectFewer(deps.area, ids.length - size); // fewer went than were expected to
      break;
    }
  }
  return gone;
}
