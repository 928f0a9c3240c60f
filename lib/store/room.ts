import type { Database } from './db';

/** Who looks after the room that a database takes up. Writers know no more of it. */
export interface Keeper {
  /** Lets the oldest go. May be called though it cannot help. Answers how many went. */
  makeRoom(): Promise<number>;
  /** Room was made, and it was still too little: what was to be written is held in memory. */
  noRoom(): Promise<void>;
}

/** A browser tells a full disk in the write itself, or when the transaction is to be completed; Dexie wraps both. */
export function isFull(error: unknown): boolean {
  const seen = [error];
  for (const at of seen) {
    if (!(at instanceof Error) || seen.length > 20) continue;
    if (at.name === 'QuotaExceededError') return true;
    if ('inner' in at) seen.push(at.inner);
    if ('failures' in at && Array.isArray(at.failures)) seen.push(at.failures[0]);
  }
  return false;
}

/**
 * Writes; where the disk or the browser's allowance is full, has the keeper let the oldest go and tries once more. Rejects
 * where that does not help either. `write` is one transaction, so that trying again does nothing twice.
 */
export async function withRoom<T>(db: Database, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!db.keeper || !isFull(error)) throw error;
  }
  try {
    await db.keeper.makeRoom();
    return await write();
  } catch (error) {
    if (isFull(error)) await db.keeper.noRoom();
    throw error;
  }
}
