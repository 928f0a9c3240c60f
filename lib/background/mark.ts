/**
 * Tabs in which the agent was logged in as somebody wear a mark on the toolbar button. Chromium hides what it opens in a
 * private window, so those tabs have none there; Firefox shows them.
 */
import { browser, type Browser } from 'wxt/browser';
import * as v from 'valibot';
import type { LinkPress } from '../messages/press';
import { callOf } from '../trail/words';
import { isGranted } from './grants';
import { say } from '../locale/say';
import { createTurns } from '../work/turns';

const markSchema = v.object({
  title: v.string(),
  /** Where the link led: its origin. */
  origin: v.string(),
  /** The origin on which its first page stood, since logins often send the browser on; `null` where the browser does not tell. */
  landed: v.optional(v.nullable(v.string())),
});
type Mark = v.InferOutput<typeof markSchema>;

const { session } = browser.storage;
const prefix = 'mark:';
const keyOf = (tabId: number) => prefix + tabId;
/** What is drawn last must be what is known last: the browser draws in its own time. */
const inTurn = createTurns();

async function readMark(tabId: number): Promise<Mark | null> {
  const parsed = v.safeParse(markSchema, (await session.get(keyOf(tabId)))[keyOf(tabId)]);
  return parsed.success ? parsed.output : null;
}

/** Whether a tab wears the mark. */
export const isMarked = async (tabId: number): Promise<boolean> => (await readMark(tabId)) !== null;

async function draw(tabId: number, mark: Mark | null): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ tabId, text: mark ? 'AS' : '' });
  await action.setTitle({ tabId, title: mark?.title ?? 'Deskside' });
  if (mark) await action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  if (mark) await action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** Marks the tab that a link opened. @param origin of the address that was opened */
export async function setMark(
  tabId: number,
  { person, ticket }: Pick<LinkPress, 'person' | 'ticket'>,
  origin: string,
): Promise<void> {
  const name = callOf(person);
  const title = ticket
    ? say('background.markTicket', { name, ticket: ticket.id })
    : say('background.mark', { name });
  await inTurn(async () => {
    await session.set({ [keyOf(tabId)]: { title, origin } });
    browser.tabs.onUpdated.addListener(onUpdated);
    await draw(tabId, { title, origin });
  });
  // Its first page may have come before anybody watched. A tab without an address has only just begun (Firefox ESR 153).
  const tab = await browser.tabs.get(tabId);
  if (tab.status === 'complete' && tab.url !== undefined) await follow(tabId, tab.status, tab.url);
}

/** The tab is closed. */
export const dropMark = (tabId: number): Promise<void> => inTurn(() => session.remove(keyOf(tabId)));

/**
 * Browsers take a tab's badge off at each load, so it is put on again, until the tab has left. An address is told only
 * of hosts that the agent has allowed: a tab that hides its own may still be at another one, and a mark too many is
 * better than one too few.
 */
function follow(tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  return inTurn(async () => {
    const mark = status === undefined ? null : await readMark(tabId);
    if (!mark) return;
    const at = url === undefined ? null : (URL.parse(url)?.origin ?? '');
    if (status === 'complete' && mark.landed === undefined)
      await session.set({ [keyOf(tabId)]: { ...mark, landed: at } });
    else if (status === 'complete' && (await hasLeft(mark, at))) {
      await session.remove(keyOf(tabId));
      return draw(tabId, null);
    }
    await draw(tabId, mark);
  });
}

const onUpdated = (
  tabId: number,
  { status }: { status?: string | undefined },
  { url }: Pick<Browser.tabs.Tab, 'url'>,
): void => void follow(tabId, status, url);

async function hasLeft({ origin, landed }: Mark, at: string | null): Promise<boolean> {
  if (at !== null) return at !== origin && at !== landed;
  return landed !== null && (await isGranted(origin));
}

/**
 * Watches the tabs for as long as one is marked. Registered at once, so that a load can wake the background; with no tab
 * marked it is taken back, so that no load does.
 */
export function watchMarks(): void {
  browser.tabs.onUpdated.addListener(onUpdated);
  void inTurn(async () => {
    const any = Object.keys(await session.get(null)).some((key) => key.startsWith(prefix));
    if (!any) browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
