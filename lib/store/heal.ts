import { NewerDatabaseError, type Database } from './db';

/**
 * How the database came open. `newer`: a later Deskside had written it; `damaged`: it would not open. In both cases it
 * was deleted and made anew: it is a cache. `shut`: that did not help.
 */
export type Opened = 'well' | 'newer' | 'damaged' | 'shut';

/**
 * Opens the database, whatever state it is in. For the background alone: a frame that an update has left behind must not
 * delete what the update has written. Never rejects.
 */
export async function heal(db: Database): Promise<Opened> {
  try {
    await db.open();
    return 'well';
  } catch (error) {
    try {
      await db.delete({ disableAutoOpen: false });
      await db.open();
    } catch {
      return 'shut';
    }
    return error instanceof NewerDatabaseError ? 'newer' : 'damaged';
  }
}
