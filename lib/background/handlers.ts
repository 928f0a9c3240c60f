import { browser } from 'wxt/browser';
import { createReader } from '../customers/reader';
import { refresh } from '../customers/refresh';
import { forgetAll, remember } from '../customers/writer';
import { deskAt } from '../desks/match';
import type { Handlers, Sender } from '../messages/serve';
import { openDatabase } from '../store/db';
import { announceChange, deliverSpotted, toContent } from './deliver';
import { isGranted } from './grants';
import { layoutStore } from './layout-store';
import { announce, claim, tabOf } from './mounts';
import { readDesks, readSources } from './pack-reader';
import { claimOf } from './senders';
import { changeTab } from './session';
import { markFrameless } from './toolbar';

/** A page may only speak of itself: what a content script says about its address must be of the sender's origin. */
function pageOf(url: string, sender: Sender): URL {
  const page = new URL(url);
  if (!sender.url || new URL(sender.url).origin !== page.origin)
    throw new Error('the address is not the sender’s');
  return page;
}

export function createHandlers(): Handlers {
  const db = openDatabase();
  const reader = createReader(db, readSources);
  const deps = {
    db,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    mayAsk: isGranted,
    now: Date.now,
  };
  return {
    async 'desk/hello'({ url, again }, sender) {
      const known = deskAt(pageOf(url, sender), await readDesks());
      // A script outlives a permission that was taken back; it must stop all the same.
      const desk = known && (await isGranted(known.url)) ? known : null;
      if (!again) {
        const tabId = tabOf(sender);
        await changeTab(tabId, ({ inTab }) => ({ ...(inTab && { inTab }) }));
        await markFrameless(tabId, false);
      }
      return { desk, layout: await layoutStore.read() };
    },
    async 'desk/mount'({ nonce }, sender) {
      if (!deskAt(new URL(sender.url ?? ''), await readDesks()))
        throw new Error('no desk lives at this address');
      await announce(nonce, sender);
    },
    async 'desk/sighting'(spotted, sender) {
      const known = deskAt(pageOf(spotted.url, sender), await readDesks());
      const seenOn = spotted.sighting?.desk;
      if (seenOn && (seenOn.url !== known?.url || seenOn.type !== known.type))
        throw new Error('the page is not of that desk');
      const tabId = tabOf(sender);
      await changeTab(tabId, (state) =>
        spotted.at < (state.spotted?.at ?? 0) ? state : { ...state, spotted },
      );
      await deliverSpotted(tabId, spotted);
    },
    async 'desk/layout'({ layout }) {
      await layoutStore.change(layout);
    },
    async 'desk/frameless'(_, sender) {
      const tabId = tabOf(sender);
      await changeTab(tabId, ({ docked: _docked, ...state }) => ({ ...state, frameless: true }));
      await markFrameless(tabId, true);
    },

    'frame/claim': ({ nonce }, sender) => claim(nonce, sender),
    async 'frame/layout'(change, sender) {
      const layout = await layoutStore.change(change);
      const mount = await claimOf(sender);
      if (mount) await toContent(mount.tabId, { type: 'content/layout', layout });
    },
    async 'frame/options'() {
      await browser.runtime.openOptionsPage();
    },
    'store/open': ({ person, deskUrl }) => reader.open(person, deskUrl),
    'store/get': ({ id }) => reader.get(id),
    'store/ticket': ({ key }) => reader.ticket(key),
    'store/search': ({ text }) => reader.search(text),
    async 'customer/refresh'({ person, deskUrl, ticket, force }) {
      const row = await remember(db, person, deskUrl, ticket, Date.now());
      await refresh(row, person, await readSources(), force, deps);
      await announceChange(row.id);
      const record = await reader.get(row.id);
      if (!record) throw new Error('the record is gone');
      return record;
    },

    async 'customers/forget'() {
      await forgetAll(db);
      await announceChange(null);
    },
  };
}
