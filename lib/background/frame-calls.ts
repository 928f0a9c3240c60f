/** What sidebar frames may call: their ticket, the customer behind it, and where to stand. */
import { browser } from 'wxt/browser';
import { createReader } from '../customers/reader';
import { refresh } from '../customers/refresh';
import { forgetTicket, remember } from '../customers/writer';
import type { FrameCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { announceChange, toContent } from './deliver';
import { isGranted } from './grants';
import { layoutStore } from './layout-store';
import { claim } from './mounts';
import { readSources } from './pack-reader';
import { claimOf } from './senders';
import { nothingSpotted, readTab } from './session';

export function frameCalls(db: Database): HandlersOf<FrameCalls> {
  const reader = createReader(db, readSources);
  const deps = {
    db,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    mayAsk: isGranted,
    now: Date.now,
  };
  return {
    'frame/claim': ({ nonce }, sender) => claim(nonce, sender),
    async 'frame/still'(_, sender) {
      const mount = await claimOf(sender);
      const { spotted } = mount ? await readTab(mount.tabId) : {};
      if (!mount || !spotted) return nothingSpotted;
      const here = await toContent(mount.tabId, { type: 'content/here', life: spotted.life });
      return here ? spotted : nothingSpotted;
    },
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
    'ticket/contradicted': ({ key }) => forgetTicket(db, key),
    async 'customer/refresh'({ person, deskUrl, ticket, force }) {
      const row = await remember(db, person, deskUrl, ticket, Date.now());
      await refresh(row, person, await readSources(), force, deps);
      await announceChange(row.id);
      const record = await reader.get(row.id);
      if (!record) throw new Error('the record is gone');
      return record;
    },
  };
}
