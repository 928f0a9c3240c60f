import { browser } from 'wxt/browser';
import { createHostLog } from '../sources/host-log';

/** The one writer of the list of hosts. */
export const hostLog = createHostLog(browser.storage.local);
