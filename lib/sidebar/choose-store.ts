import { browser } from 'wxt/browser';
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
  return (await mayOpen()) ? createReader(openDatabase(), sources, browser.storage.local) : remoteStore;
}

/** Asked of the browser itself: Dexie takes a denial for a passing fault and tries again for seconds. */
function mayOpen(): Promise<boolean> {
  return new Promise((answer) => {
    try {
      const request = indexedDB.open('deskside-probe');
      request.addEventListener('success', () => {
        request.result.close();
        answer(true);
      });
      request.addEventListener('error', () => answer(false));
    } catch {
      answer(false); // a frame without an origin of its own
    }
  });
}
