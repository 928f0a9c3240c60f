/** Mounting: a frame shows nothing until its one-time nonce matches a mount that was announced for its tab. */
import { browser } from 'wxt/browser';
import type { Answer, ToContent } from '../messages/protocol';
import type { Sender } from '../messages/serve';
import { toContent } from './deliver';
import { layoutStore } from './layout-store';
import { docOf } from './senders';
import {
  allTabs,
  changeTab,
  dropClaim,
  isLeft,
  keepClaim,
  nothingSpotted,
  readTab,
  type Mount,
  type TabState,
} from './session';

/** Thrown to a caller whose message came without what the browser always sends along. */
export const tabOf = (sender: Sender): number => {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('the sender has no tab');
  return id;
};

/** The content script of a page announces a frame; an earlier one of that tab loses its claim. Throws where the page was left. */
export async function announce(nonce: string, life: string, sender: Sender): Promise<void> {
  const tabId = tabOf(sender);
  if (isLeft(await readTab(tabId), life)) throw new Error('the page was left');
  await endDocked(tabId);
  await changeTab(tabId, ({ frameless: _before, ...state }) => ({
    ...state,
    docked: { nonce, place: 'docked', tabId },
  }));
}

/** The frame beside the ticket, if one has claimed this tab, may ask for nothing more. */
export async function endDocked(tabId: number): Promise<void> {
  const { docked } = await readTab(tabId);
  if (docked?.claimedBy) await dropClaim(docked.claimedBy.document);
}

const slots = ['docked', 'inTab'] as const;

/** Whether this sender may trade the nonce in: the announced tab, and nobody before it (a reloaded tab view may again). */
function mayClaim(mount: Mount, sender: Sender): boolean {
  const tabId = tabOf(sender);
  if (mount.claimedBy && mount.claimedBy.document === docOf(sender)) return true;
  if (mount.place === 'docked') return !mount.claimedBy && mount.tabId === tabId && sender.frameId !== 0;
  return sender.frameId === 0 && (!mount.claimedBy || mount.claimedBy.tabId === tabId);
}

export async function claim(nonce: string, sender: Sender): Promise<Answer<'frame/claim'>> {
  const { frameId } = sender;
  const tabId = tabOf(sender);
  const document = docOf(sender);
  if (!document || frameId === undefined) throw new Error('the sender has no document');
  let granted: { mount: Mount; state: TabState } | undefined;
  for (const [id, known] of await allTabs()) {
    if (!slots.some((slot) => known[slot]?.nonce === nonce)) continue;
    await changeTab(id, (state) => {
      const slot = slots.find((name) => state[name]?.nonce === nonce);
      const mount = slot && state[slot];
      if (!mount || !mayClaim(mount, sender)) return state;
      const claimed = { ...mount, claimedBy: { tabId, frameId, document } };
      granted = { mount: claimed, state };
      return { ...state, [slot]: claimed };
    });
  }
  if (!granted) throw new Error('this frame was not announced');
  const { mount, state } = granted;
  await keepClaim(document, { tabId: mount.tabId, place: mount.place });
  if (mount.place === 'docked') {
    const message: ToContent = { type: 'content/claimed', nonce };
    await toContent(mount.tabId, message);
  }
  return {
    spotted: state.spotted ?? nothingSpotted,
    place: mount.place,
    layout: await layoutStore.read(),
  };
}

/** Opens the sidebar's view of a tab in a tab of its own, beside it; or shows the one that is open already. */
export async function openInTab(tab: { id: number; index: number }): Promise<void> {
  const open = (await readTab(tab.id)).inTab?.claimedBy;
  if (open && (await isView(open.tabId)) && (await show(open.tabId))) return;
  const nonce = crypto.randomUUID();
  await changeTab(tab.id, (state) => ({ ...state, inTab: { nonce, place: 'tab', tabId: tab.id } }));
  await browser.tabs.create({
    url: `${globalThis.location.origin}/sidebar.html#${nonce}`,
    index: tab.index + 1,
  });
}

const show = (tabId: number): Promise<boolean> =>
  browser.tabs.update(tabId, { active: true }).then(
    () => true,
    () => false, // closed meanwhile
  );

/** Whether that tab still holds a view of ours: it may have been closed, or have gone elsewhere. */
async function isView(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url?.startsWith(`${globalThis.location.origin}/sidebar.html`) ?? false;
}
