/**
 * The ways in which a link opens. A way that this browser does not have is refused, and never swapped for another: a
 * login in the agent's own session is the very thing that a private window or a container is there to prevent.
 */
import browser from 'webextension-polyfill';
import type { OpenMode } from '../links/link';
import type { PressHow, PressRefusal } from '../messages/press';
import { containerFor } from './containers';

export interface Opening {
  /** http or https. */
  url: string;
  open: OpenMode;
  how: PressHow;
  /** The tab that it was pressed in: what opens stands beside it, in the same session. */
  from: number;
}

/** `tabId` is absent where the browser keeps what it opened to itself: Chromium's private windows. */
export type Opened = { ok: true; tabId?: number | undefined } | { ok: false; refused: PressRefusal };

/** Opens an address. Rejects where the browser would not, for reasons of its own. */
export async function openLink({ url, open, how, from }: Opening): Promise<Opened> {
  if (open === 'private') return openPrivate(url);
  // Its window goes along: where the agent lets us into private ones, Firefox may take the newest, which may be private.
  const { id, windowId, index, cookieStoreId } = await browser.tabs.get(from);
  let session = cookieStoreId;
  if (open !== 'tab' && open !== 'window') {
    const container = await containerFor(open.slice('container:'.length));
    if (!container.ok) return container;
    session = container.cookieStoreId;
  }
  const where = { url, ...(session !== undefined && { cookieStoreId: session }) };
  if (how === 'window' || open === 'window') {
    const created = await browser.windows.create(where);
    return { ok: true, tabId: created.tabs?.[0]?.id };
  }
  const tab = await browser.tabs.create({
    ...where,
    windowId,
    index: index + 1,
    openerTabId: id,
    active: how === 'front',
  });
  return { ok: true, tabId: tab.id };
}

/**
 * Why this browser would not open that way, as far as it tells before it tries: nothing is asked of the company for a
 * window that cannot come.
 */
export async function refusalOf(open: OpenMode): Promise<PressRefusal | null> {
  if (open === 'tab' || open === 'window') return null;
  if (open !== 'private') {
    const container = await containerFor(open.slice('container:'.length));
    return container.ok ? null : container.refused;
  }
  // Chromium, which opens all the same, says no as well; it alone has no `getBrowserInfo`.
  const firefox = typeof browser.runtime.getBrowserInfo === 'function';
  return firefox && !(await browser.extension.isAllowedIncognitoAccess()) ? 'private-denied' : null;
}

/**
 * Firefox lets nobody open a private window whom the agent has not let into them; Chromium lets everybody, and answers
 * `null` (measured in Firefox ESR 153 and Chromium 156, 2026-11; docs/decisions/012).
 */
async function openPrivate(url: string): Promise<Opened> {
  try {
    const created = (await browser.windows.create({ url, incognito: true })) as {
      tabs?: { id?: number }[];
    } | null;
    return { ok: true, tabId: created?.tabs?.[0]?.id };
  } catch (error) {
    // Both say so in words only: "Incognito mode is disabled." and "... if incognito mode is disabled".
    if (/disabled/i.test(String(error))) return { ok: false, refused: 'private-off' };
    // Chromium answers false here too, and opens all the same.
    if (!(await browser.extension.isAllowedIncognitoAccess()))
      return { ok: false, refused: 'private-denied' };
    throw error;
  }
}
