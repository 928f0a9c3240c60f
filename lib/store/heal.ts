import { NewerDatabaseError, type Database } from './db';
import { isFull } from './room';

/**
 * How the database came open. `newer`: a later Deskside had written it; `damaged`: it would not open, however often it was
 * tried. In both cases it was deleted and made anew: it is a cache. `shut`: that did not help, or the disk is full.
 */
export type Opened = 'well' | 'newer' | 'damaged' | 'shut';

/** Before each further try, ms. A browser that starts, or a scan of the disk, holds files for a moment. */
const PAUSES = [200, 800, 2_000];

const wait = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));

/**
 * Opens the database, whatever state it is in. For the background alone: a frame that an update has left behind must not
 * delete what the update has written. Never rejects.
 */
export async function heal(db: Database, pause: (ms: number) => Promise<void> = wait): Promise<Opened> {
  const error = await tryToOpen(db, pause);
  if (error === null) return 'well';
  if (isFull(error)) {
    // What lies there is whole, and opens when it is used next and there is room.
    db.close({ disableAutoOpen: false });
    return 'shut';
  }
  try {
    await db.delete({ disableAutoOpen: false });
    await db.open();
  } catch {
    return 'shut';
  }
  return error instanceof NewerDatabaseError ? 'newer' : 'damaged';
}

/** What went wrong each time; `null`: it is open. One failure is no damage. */
async function tryToOpen(db: Database, pause: (ms: number) => Promise<void>): Promise<unknown> {
  for (const ms of [...PAUSES, null]) {
    try {
      await db.open();
      return null;
    } catch (error) {
      if (ms === null || error instanceof NewerDatabaseError) return error;
      await pause(ms);
    }
  }
  return null;
}
