/** Lets customers go: who was not looked at for long, and the oldest where there are too many. */
import type { Database } from '../store/db';
import { forgetOldest } from '../store/remove';
import type { Area } from '../trail/trail';
import { expectFewer, takeCensus } from './census';

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
export async function sweep(
  deps: SweepDeps,
  { most, days }: { most: number; days: number | null },
): Promise<number> {
  const { db, area, now } = deps;
  const there = await takeCensus(db, area, now());
  const tooOld = days === null ? 0 : await letGo(deps, now() - days * day, Infinity);
  const tooMany = await letGo(deps, Infinity, there - tooOld - most);
  return tooOld + tooMany;
}

/** The oldest `most` of those who were last looked at before `before`. */
export async function letGo(deps: SweepDeps, before: number, most: number): Promise<number> {
  const { db, area } = deps;
  // A full disk takes no count either; room is made all the same.
  const quietly = (work: Promise<unknown>) => work.catch(() => undefined);
  let gone = 0;
  for (let more = most > 0; more;) {
    const size = Math.min(batch, most - gone);
    const spared = await deps.onView();
    await quietly(expectFewer(area, size));
    const { length } = await forgetOldest(db, { before, most: size, spared });
    gone += length;
    more = length === size && gone < most;
    if (more) await deps.pause();
  }
  // Fewer may have gone than were expected to.
  if (most > 0) await quietly(takeCensus(db, area, deps.now()));
  return gone;
}
