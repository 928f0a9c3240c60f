/** What the sidebar and the customer's own page may do with one record. */
import { browser } from 'wxt/browser';
import { chooseAccount } from '../customers/choose-account';
import { createReader } from '../customers/reader';
import { shareKeyOf } from '../customers/share-key';
import { forgetCustomer } from '../keeping/forget';
import type { CustomerCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { showCustomer } from './customer-tab';
import { announceChange } from './deliver';
import { forgetters } from './forgetters';
import { readSources, readTeam } from './pack-reader';

export function customerCalls(db: Database): HandlersOf<CustomerCalls> {
  const reader = createReader(db, readSources, browser.storage.local);
  return {
    async 'customer/choose'(choice) {
      await chooseAccount({ db, area: browser.storage.local, sources: await readSources() }, choice);
      await announceChange(choice.id);
    },
    async 'customer/forget'({ id }) {
      await forgetCustomer({ db, area: browser.storage.local, forgetters }, id);
      await announceChange(id);
    },
    async 'customer/page'({ id }, { tab }) {
      const record = await reader.get(id);
      if (!record) throw new Error('this customer is gone');
      const beside = tab && { id: tab.id, index: tab.index, windowId: tab.windowId };
      await showCustomer(record.id, reader.get, beside);
    },
    'customer/link': async ({ id }) => shareKeyOf(db, id, await readTeam()),
  };
}
