/** From the background to one content script or one frame. A receiver that is gone is no error. */
import { browser } from 'wxt/browser';
import type { Spotted, ToContent, ToFrame } from '../messages/protocol';
import { allTabs, readTab, type Mount } from './session';

/** Whether a content script of ours was there to take it. */
export async function toContent(tabId: number, message: ToContent): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/**
 * To the claimed frame alone: `frameId` keeps customer data away from the page's content script, which listens in the
 * same tab.
 */
async function toFrame(mount: Mount | undefined, message: ToFrame): Promise<void> {
  if (!mount?.claimedBy) return;
  const { tabId, frameId } = mount.claimedBy;
  await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}

/** Hands what a tab's content script saw to that tab's sidebar, wherever it stands. */
export async function deliverSpotted(tabId: number, spotted: Spotted): Promise<void> {
  const { docked, inTab } = await readTab(tabId);
  const message: ToFrame = { type: 'frame/spotted', spotted };
  await Promise.all([toFrame(docked, message), toFrame(inTab, message)]);
}

/** Tells every sidebar that a customer's record changed; `null`: all records are gone. */
export async function announceChange(customerId: string | null): Promise<void> {
  const mounts = [...(await allTabs()).values()].flatMap(({ docked, inTab }) => [docked, inTab]);
  await Promise.all(mounts.map((mount) => toFrame(mount, { type: 'frame/changed', customerId })));
}
