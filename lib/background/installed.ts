import { browser } from 'wxt/browser';
import { noteUpdate } from '../news/news';
import { syncDesks } from './desk-scripts';
import { makeMenu } from './look-up';

/** What an install or an update has to do. Registers at once: the browser tells as soon as the background has started. */
export function watchInstalls(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    void Promise.all([syncDesks(), makeMenu()]);
    if (reason !== 'update' || !previousVersion) return;
    void noteUpdate(browser.storage.local, previousVersion, browser.runtime.getManifest().version);
  });
}
