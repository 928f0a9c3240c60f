/** From the background to one content script or one frame. A receiver that is gone is no error. */
import { browser } from 'wxt/browser';
import type { Lesson } from '../messages/lesson';
import type { ContentAnswer, Spotted, ToContent, ToFrame, ToPage } from '../messages/protocol';
import { allTabs, readTab, type Mount } from './session';

/** What the content script of a tab answers; `null` where none is there, or its page is no desk of the pack. */
export async function toContent(tabId: number, message: ToContent): Promise<ContentAnswer | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return answer === 'done' || answer === 'frameless' ? answer : null;
  } catch {
    return null;
  }
}

/** To every page of a desk or tracker. @param except the tab that knows already */
export async function toEveryContent(message: ToContent, except?: number): Promise<void> {
  const tabs = [...(await allTabs()).keys()].filter((tab) => tab !== except);
  await Promise.all(tabs.map((tab) => toContent(tab, message)));
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

/** To a tab's sidebar, wherever it stands. */
async function toSidebar(tabId: number, message: ToFrame): Promise<void> {
  const { docked, inTab } = await readTab(tabId);
  await Promise.all([toFrame(docked, message), toFrame(inTab, message)]);
}

/** Hands what a tab's content script saw to that tab's sidebar. */
export const deliverSpotted = (tabId: number, spotted: Spotted): Promise<void> =>
  toSidebar(tabId, { type: 'frame/spotted', spotted });

/** Tells a tab's sidebar how its lesson stands. */
export const deliverLesson = (tabId: number, lesson: Lesson | null): Promise<void> =>
  toSidebar(tabId, { type: 'frame/taught', lesson });

/** Opens the palette of a tab's sidebar. */
export const deliverPalette = (tabId: number): Promise<void> =>
  toSidebar(tabId, { type: 'frame/palette', open: true });

/**
 * To our pages in tabs. It reaches frames that have claimed nothing as well: it may hold ids and nothing else, and frames
 * take no word of it.
 */
async function toPages(message: ToPage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

async function toSidebars(message: ToFrame): Promise<void> {
  const mounts = [...(await allTabs()).values()].flatMap(({ docked, inTab }) => [docked, inTab]);
  await Promise.all(mounts.map((mount) => toFrame(mount, message)));
}

/** Tells every sidebar and every page of ours that a customer's record changed; `null`: all records are gone. */
export async function announceChange(customerId: string | null): Promise<void> {
  await Promise.all([
    toPages({ type: 'page/changed', customerId }),
    toSidebars({ type: 'frame/changed', customerId }),
  ]);
}

/** Tells every sidebar and every page of ours that many records changed, so that each looks at its own again. */
export async function announceRenewal(): Promise<void> {
  await Promise.all([toPages({ type: 'page/renewed' }), toSidebars({ type: 'frame/renewed' })]);
}
