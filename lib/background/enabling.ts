/** What brings an agent to a desk that works: the welcome page, the button's popup, and the grant that they wait for. */
import { browser } from 'wxt/browser';
import { onGranted } from './enable';
import { watchPageMenu } from './popup';
import { onInstalled } from './welcome';

/** Registers its listeners at once: call it synchronously at start. */
export function watchEnabling(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.permissions.onAdded.addListener(() => void onGranted());
  watchPageMenu();
}
