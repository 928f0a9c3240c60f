/** What content scripts may call: they say what they saw, and learn where to stand. */
import { browser } from 'wxt/browser';
import { baseOf, deskAt } from '../desks/match';
import type { DeskConfig, DeskType } from '../desks/config';
import type { ContentCalls } from '../messages/protocol';
import type { HandlersOf, Sender } from '../messages/serve';
import { deliverSpotted } from './deliver';
import { isGranted } from './grants';
import { keepHealth } from './health-store';
import { layoutStore } from './layout-store';
import { announce, endDocked, tabOf } from './mounts';
import { readDesks } from './pack-reader';
import { changeTab, nothingSpotted } from './session';
import { markFrameless } from './toolbar';

/** The desk that a content script's page belongs to. A page may only speak of itself: the address is of its origin. */
async function deskOf(url: string, sender: Sender): Promise<DeskConfig | null> {
  const page = new URL(url);
  if (!sender.url || new URL(sender.url).origin !== page.origin)
    throw new Error('the address is not the sender’s');
  const desk = deskAt(page, await readDesks());
  // A script outlives a permission that was taken back; it must stop all the same.
  return desk && (await isGranted(desk.url)) ? desk : null;
}

/** Brings one of our scripts into a tab's page. */
async function inject(
  tabId: number,
  file: '/room.js' | '/generic.js' | `/desks/${DeskType}.js`,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

export const deskCalls: HandlersOf<ContentCalls> = {
  async 'desk/hello'({ url, again, life }, sender) {
    const desk = await deskOf(url, sender);
    const tabId = tabOf(sender);
    if (!again) {
      await endDocked(tabId);
      await changeTab(tabId, ({ inTab }) => ({ ...(inTab && { inTab }), life }));
      await markFrameless(tabId, false);
    }
    // Whoever was on view was another page's customer.
    if (!again || !desk) await deliverSpotted(tabId, nothingSpotted);
    // A page that will not take it has nobody named, which is better than no answer.
    if (desk) await inject(tabId, `/desks/${desk.type}.js`).catch(() => undefined);
    return { desk, layout: await layoutStore.read() };
  },
  async 'desk/mount'({ nonce }, sender) {
    // By origin: a page may have moved into its desk since it was loaded.
    const page = URL.parse(sender.url ?? '');
    const desks = (await readDesks()).filter((desk) => baseOf(desk)?.origin === page?.origin);
    if (!desks[0] || !(await isGranted(desks[0].url))) throw new Error('no desk lives at this address');
    await announce(nonce, sender);
  },
  async 'desk/room'(_, sender) {
    await inject(tabOf(sender), '/room.js');
  },
  async 'desk/generic'(_, sender) {
    await inject(tabOf(sender), '/generic.js');
  },
  async 'desk/sighting'(spotted, sender) {
    const desk = await deskOf(spotted.url, sender);
    const seenOn = spotted.sighting?.desk;
    if (seenOn && (seenOn.url !== desk?.url || seenOn.type !== desk.type))
      throw new Error('the page is not of that desk');
    const tabId = tabOf(sender);
    let newest = false;
    await changeTab(tabId, (state) => {
      // A page that was left may still speak up; and messages may overtake each other.
      const left = state.life !== undefined && state.life !== spotted.life;
      const late = state.spotted?.life === spotted.life && spotted.seq < state.spotted.seq;
      newest = !left && !late;
      return newest ? { ...state, spotted } : state;
    });
    if (!newest) return;
    await deliverSpotted(tabId, spotted);
    if (spotted.sighting) await keepHealth(spotted.sighting, Date.now()).catch(() => undefined);
  },
  async 'desk/layout'({ layout }) {
    await layoutStore.change(layout);
  },
  async 'desk/frameless'(_, sender) {
    const tabId = tabOf(sender);
    await changeTab(tabId, ({ docked: _docked, ...state }) => state);
    await markFrameless(tabId, true);
  },
};
