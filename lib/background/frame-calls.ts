/** What sidebar frames may call: their ticket, the customer behind it, and where to stand. */
import { browser } from 'wxt/browser';
import { createReader } from '../customers/reader';
import { withResting } from '../customers/resting';
import { refresh, type Subject } from '../customers/refresh';
import { deriveKey, shareKeyOf } from '../customers/share-key';
import { forgetTicket, remember } from '../customers/writer';
import type { FrameCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Person } from '../desks/desk';
import type { Source } from '../pack/pack';
import type { Wish } from '../sources/breaker';
import type { Database } from '../store/db';
import { customerRowSchema, parseRow } from '../store/rows';
import { refreshDeps } from './asking';
import { announceChange, toContent } from './deliver';
import { layOut } from './layout-everywhere';
import { claim } from './mounts';
import { openOptions } from './options-tab';
import { readSources, readTeam } from './pack-reader';
import { claimOf } from './senders';
import { nothingSpotted, readTab } from './session';
import { beginPlanned } from './teach-calls';
import { openWelcome } from './welcome';

export function frameCalls(db: Database): HandlersOf<FrameCalls> {
  const { local } = browser.storage;
  const readerOf = (sources: () => Promise<readonly Source[]>) =>
    withResting(createReader(db, sources, local), local, sources);
  const reader = readerOf(readSources);
  const deps = refreshDeps(db);
  const renewed = async (subject: Subject, wish: Wish) => {
    // The pack is checked whenever it is read: once for all that is done here.
    const sources = await readSources();
    await refresh(subject, sources, wish, deps);
    await announceChange(subject.id);
    return readerOf(async () => sources).get(subject.id);
  };
  return {
    async 'frame/claim'({ nonce }, sender) {
      const claimed = await claim(nonce, sender);
      const mount = await claimOf(sender);
      if (mount?.place === 'docked')
        void beginPlanned(mount.tabId, claimed.spotted.sighting?.desk.url).catch(() => undefined);
      return claimed;
    },
    async 'frame/still'(_, sender) {
      const mount = await claimOf(sender);
      const { spotted } = mount ? await readTab(mount.tabId) : {};
      if (!mount || !spotted) return nothingSpotted;
      const here = await toContent(mount.tabId, { type: 'content/here', life: spotted.life });
      return here ? spotted : nothingSpotted;
    },
    async 'frame/layout'(change, sender) {
      const mount = await claimOf(sender);
      await layOut(change, { first: mount?.tabId });
    },
    'frame/options': ({ section }) => openOptions(section),
    'frame/welcome': () => openWelcome('links'),
    'store/open': ({ person, deskUrl }) => reader.open(person, deskUrl),
    'store/get': ({ id }) => reader.get(id),
    'store/ticket': ({ key }) => reader.ticket(key),
    'store/search': ({ text }) => reader.search(text),
    'ticket/contradicted': ({ key }) => forgetTicket(db, key),
    async 'customer/renew'({ id, wish }) {
      const row = db.held.get(id) ?? parseRow(customerRowSchema, await db.customers.get(id));
      if (!row) return null;
      // The desk's own words, not what sources added: they decide whose record it is.
      const { email, externalId } = row;
      const person: Person = { role: 'requester', hook: 'record', email, externalId };
      return renewed({ id, person }, wish);
    },
    async 'customer/refresh'({ person, deskUrl, ticket, force, back, view, agent }) {
      const { id } = await remember(db, person, deskUrl, ticket, Date.now());
      const wish = force ? 'press' : back ? 'back' : 'quiet';
      const record = await renewed({ id, person, ticket: view, agent }, wish);
      // Not waited for: from then on a colleague's link finds this customer here, also one that stands on an open issue.
      void readTeam()
        .then((team) => shareKeyOf(db, id, team, deriveKey, () => void announceChange(id)))
        .catch(() => undefined);
      if (!record) throw new Error('the record is gone');
      return record;
    },
  };
}
