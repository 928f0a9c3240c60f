/** Lets customers go: who was not looked at for long, and the oldest where there are too many. */
import type { Database } from '../store/db';
import { importedId } from '../customers/customer';
import { forgetAged, forgetOldest } from '../store/remove';
import type { CustomerRow } from '../store/rows';
import type { Area } from '../trail/trail';
import { expectFewer, takeCensus } from './census';

const day = 86_400_000;
/** Small enough that a ticket that is opened meanwhile does not wait for it. */
export const batch = 50;

export interface SweepDeps {
  db: Database;
  area: Pick<Area, 'get' | 'set'>;
  /** Ids of the customers who are on view somewhere: they stay. */
  onView(): Promise<ReadonlySet<string>>;
  now(): number;
  /** Lets others have their turn between two batches. @param took ms of the last one */
  pause(took: number): Promise<void>;
}

/**
 * Forgets customers in batches until `settings` hold. Only what was read is forgotten, which can be read again: notes and
 * choices stay. What was imported cannot, so age does not count for it; where there are too many, whom nobody has looked at
 * goes first. Answers how many went. May be stopped anywhere, and goes on when it is called again.
 */
export async function sweep(
  deps: SweepDeps,
  { most, days }: { most: number; days: number | null },
): Promise<number> {
  const there = await takeCensus(deps.db, deps.area, deps.now());
  const tooOld = days === null ? 0 : await letAgedGo(deps, deps.now() - days * day);
  return tooOld + (await letGo(deps, there - tooOld - most));
}

/** Those who were last looked at before `before` (epoch ms). */
const letAgedGo = (deps: SweepDeps, before: number): Promise<number> =>
  inBatches(deps, Infinity, (most, spared) => forgetAged(deps.db, { before, most, spared }, imported));

function imported({ answers }: CustomerRow): CustomerRow['answers'] | null {
  const said = answers[importedId];
  return said ? { [importedId]: said } : null;
}

/** The oldest `most`. Answers how many went. */
export const letGo = (deps: SweepDeps, most: number): Promise<number> =>
  inBatches(deps, most, async (size, spared) => {
    const gone = await forgetOldest(deps.db, { most: size, spared });
    return { taken: gone, gone };
  });

async function inBatches(
  deps: SweepDeps,
  most: number,
  forget: (size: number, spared: ReadonlySet<string>) => Promise<{ taken: number; gone: number }>,
): Promise<number> {
  const { db, area } = deps;
  // A full disk takes no count either; room is made all the same.
  const quietly = (work: Promise<unknown>) => work.catch(() => undefined);
  let all = 0;
  for (let more = most > 0; more;) {
    const size = Math.min(batch, most - all);
    const began = deps.now();
    const spared = await deps.onView();
    await quietly(expectFewer(area, size));
    const { taken, gone } = await forget(size, spared);
    all += gone;
    more = taken === size && all < most;
    if (more) await deps.pause(deps.now() - began);
  }
  // Fewer may have gone than were expected to.
  if (most > 0) await quietly(takeCensus(db, area, deps.now()));
  return all;
}
