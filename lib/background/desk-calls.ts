/** What content scripts may call: they say what they saw, and learn where to stand. */
import { browser } from 'wxt/browser';
import { ticketAt } from '../desks/addresses';
import type { DeskConfig, DeskType } from '../desks/config';
import { baseOf } from '../desks/match';
import type { ContentCalls, Linked, Spotted } from '../messages/protocol';
import type { HandlersOf, Sender } from '../messages/serve';
import type { TrackerConfig, TrackerHere } from '../trackers/config';
import { issueAt } from '../trackers/issue';
import { placeAt } from '../trackers/place';
import { trackerName } from '../trackers/products';
import { arrival } from './arrivals';
import { deliverLesson, deliverSpotted } from './deliver';
import { deskAsked } from './desk-asked';
import { isGranted } from './grants';
import { keepHealth } from './health-store';
import { hostLog } from './hosts';
import { layOut } from './layout-everywhere';
import { layoutStore } from './layout-store';
import { resolveLinked } from './linked';
import { announce, endDocked, tabOf } from './mounts';
import { readClues, readPlaces } from './pack-reader';
import { bindButton } from './popup';
import { changeTab, isLeft, nothingSpotted, readTab } from './session';
import { readTheme } from './theme';
import { markFrameless } from './toolbar';

/** What a content script's page belongs to. A page may only speak of itself: the address is of its origin. */
export async function placeOf(url: string, sender: Sender): Promise<ReturnType<typeof placeAt>> {
  const page = new URL(url);
  if (!sender.url || new URL(sender.url).origin !== page.origin)
    throw new Error('the address is not the sender’s');
  const { desks, trackers } = await readPlaces();
  const place = placeAt(page, desks, trackers);
  // A script outlives a permission that was taken back; it must stop all the same.
  const known = place.desk ?? place.tracker;
  return known && (await isGranted(known.url)) ? place : { desk: null, tracker: null };
}

/** The desks that the agent has allowed. */
async function allowedDesks(): Promise<DeskConfig[]> {
  const { desks } = await readPlaces();
  const allowed = await Promise.all(desks.map(({ url }) => isGranted(url)));
  return desks.filter((_, index) => allowed[index]);
}

/** What the content script needs to watch a tracker's page: where desks live, and nothing else of the pack. */
async function hereOf({ type, url }: TrackerConfig): Promise<TrackerHere> {
  const origins = (await allowedDesks()).map((desk) => baseOf(desk)?.origin ?? '');
  return { type, url, desks: [...new Set(origins)].filter(Boolean) };
}

/** Keeps what a page shows and hands it to its sidebar, unless something newer has been told. */
async function take(tabId: number, spotted: Spotted): Promise<boolean> {
  let newest = false;
  let before: Spotted | undefined;
  await changeTab(tabId, (state) => {
    // A page that was left may still speak up; and messages may overtake each other.
    const left = isLeft(state, spotted.life);
    const late = state.spotted?.life === spotted.life && spotted.seq < state.spotted.seq;
    newest = !left && !late;
    before = state.spotted;
    return newest ? { ...state, spotted } : state;
  });
  if (!newest) return false;
  await deliverSpotted(tabId, spotted);
  const asked = deskAsked(before, spotted);
  if (asked !== undefined) await hostLog.note(asked, 'desk');
  return true;
}

/** Brings one of our scripts into a tab's page. */
async function inject(
  tabId: number,
  file: '/room.js' | '/generic.js' | '/tracker.js' | '/clues.js' | `/desks/${DeskType}.js`,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

export const deskCalls: HandlersOf<ContentCalls> = {
  async 'desk/hello'({ url, again, life }, sender) {
    const tabId = tabOf(sender);
    const isLast = arrival(tabId);
    const goOn = () => {
      if (!isLast()) throw new Error('another page has come into this tab');
    };
    const { desk, tracker } = await placeOf(url, sender);
    const { teaching } = await readTab(tabId);
    goOn();
    if (!again) await endDocked(tabId);
    await changeTab(tabId, (before) => {
      if (!isLast()) return before;
      const { desk: _desk, ...state } = before;
      return {
        ...(again ? state : { ...(state.inTab && { inTab: state.inTab }), life }),
        ...(desk && { desk: desk.url }),
      };
    });
    goOn();
    // The page is not kept waiting for its button.
    const bound = bindButton(tabId, (desk ?? tracker) !== null);
    if (!again) {
      await markFrameless(tabId, false);
      if (teaching) await deliverLesson(tabId, null);
    }
    goOn();
    // Whoever was on view was another page's customer.
    if (!again || !(desk ?? tracker)) await deliverSpotted(tabId, nothingSpotted);
    // A page that will not take it has nobody named, which is better than no answer.
    if (desk) {
      await Promise.all([
        inject(tabId, `/desks/${desk.type}.js`).catch(() => undefined),
        inject(tabId, '/clues.js').catch(() => undefined),
      ]);
    }
    if (tracker) await inject(tabId, '/tracker.js').catch(() => undefined);
    await bound;
    return {
      desk,
      tracker: tracker && (await hereOf(tracker)),
      layout: await layoutStore.read(),
      theme: await readTheme(),
      clues: desk ? await readClues() : [],
    };
  },
  async 'desk/mount'({ nonce, life }, sender) {
    // By origin: a page may have moved into its desk since it was loaded.
    const page = URL.parse(sender.url ?? '');
    const { desks, trackers } = await readPlaces();
    const here = [...desks, ...trackers].find((known) => baseOf(known)?.origin === page?.origin);
    if (!here || !(await isGranted(here.url))) throw new Error('no desk lives at this address');
    await announce(nonce, life, sender);
  },
  async 'desk/room'(_, sender) {
    await inject(tabOf(sender), '/room.js');
  },
  async 'desk/generic'(_, sender) {
    await inject(tabOf(sender), '/generic.js');
  },
  async 'desk/sighting'(spotted, sender) {
    const { desk } = await placeOf(spotted.url, sender);
    const seenOn = spotted.sighting?.desk;
    if (seenOn && (seenOn.url !== desk?.url || seenOn.type !== desk.type))
      throw new Error('the page is not of that desk');
    if ((await take(tabOf(sender), spotted)) && spotted.sighting)
      await keepHealth(spotted.sighting, Date.now()).catch(() => undefined);
  },
  async 'desk/linked'({ hrefs, url, life, seq }, sender) {
    const { desk, tracker } = await placeOf(url, sender);
    if (!tracker) throw new Error('no tracker lives at this address');
    const page = new URL(url);
    // A page that is a desk's ticket is the desk's alone.
    const issue = desk && ticketAt(page, desk) !== null ? null : issueAt(page, tracker);
    const links = hrefs && resolveLinked(hrefs, await allowedDesks());
    const any = issue !== null && links?.length !== 0;
    const linked: Linked | null = any
      ? { tracker: { type: tracker.type, url: tracker.url, name: trackerName(tracker) }, issue, links }
      : null;
    await take(tabOf(sender), { sighting: null, ...(linked && { linked }), url, life, seq });
    return any;
  },
  'desk/layout': (change, sender) => layOut(change, { done: tabOf(sender) }),
  async 'desk/frameless'({ life }, sender) {
    const tabId = tabOf(sender);
    if (isLeft(await readTab(tabId), life)) throw new Error('the page was left');
    await changeTab(tabId, ({ docked: _docked, ...state }) => ({ ...state, frameless: true }));
    await markFrameless(tabId, true);
  },
};
