import { browser } from 'wxt/browser';
import { noteUpdate } from '../news/news';
import type { Database } from '../store/db';
import { postAudit } from './audit';
import { watchBeginning } from './begin';
import { syncDesks } from './desk-scripts';
import { sweepQuietly } from './keeping';
import { makeMenu } from './look-up';
import { refreshQuietly } from './team/watch';

/**
 * What the beginning of a life has to do, and what an update tells the agent. Registers at once: the browser tells as soon
 * as the background has started.
 */
export function watchInstalls(db: Database): void {
  watchBeginning(async () => {
    // Open pages wait for theirs.
    await syncDesks();
    sweepQuietly(db);
    await Promise.all([makeMenu(), postAudit(), refreshQuietly()]);
  });
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason !== 'update' || !previousVersion) return;
    void noteUpdate(browser.storage.local, previousVersion, browser.runtime.getManifest().version);
  });
}
