import { createReader } from '../customers/reader';
import { remoteStore } from '../customers/remote-store';
import type { CustomerStore } from '../customers/store';
import type { Source } from '../pack/pack';
import { openDatabase } from '../store/db';

/**
 * Straight from IndexedDB where the browser allows it in this frame, else through the background. Browsers that block
 * third-party cookies deny it to frames embedded in a page (Chromium 156: "The user denied permission").
 */
export async function chooseStore(sources: () => Promise<readonly Source[]>): Promise<CustomerStore> {
  try {
    const db = openDatabase();
    await db.open();
    return createReader(db, sources);
  } catch {
    return remoteStore;
  }
}
