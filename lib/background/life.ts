import { browser } from 'wxt/browser';
import { noteVersion } from '../news/news';
import type { Database } from '../store/db';
import { postAudit } from './audit';
import { watchBeginning } from './begin';
import { syncDesks } from './desk-scripts';
import { sweepQuietly } from './keeping';
import { makeMenu } from './look-up';
import { refreshQuietly } from './team/watch';

/** What the beginning of a life has to do. Registers its listeners at once: call it synchronously at start. */
export function watchLife(db: Database): void {
  watchBeginning(async () => {
    // Open pages wait for theirs.
    await syncDesks();
    await noteVersion(browser.storage.local, browser.runtime.getManifest().version);
    await Promise.all([makeMenu(), postAudit(), refreshQuietly()]);
    // The longest of all, and not repeated where one of the others failed.
    sweepQuietly(db);
  });
}
