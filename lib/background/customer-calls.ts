/** What the sidebar and the customer's own page may do with one record. */
import { browser } from 'wxt/browser';
import { forgetAccounts } from '../customers/accounts';
import { chooseAccount } from '../customers/choose-account';
import { readKeys } from '../customers/read-keys';
import { forgetOne } from '../store/remove';
import type { CustomerCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { announceChange } from './deliver';
import { readSources } from './pack-reader';

export function customerCalls(db: Database): HandlersOf<CustomerCalls> {
  return {
    async 'customer/choose'(choice) {
      await chooseAccount({ db, area: browser.storage.local, sources: await readSources() }, choice);
      await announceChange(choice.id);
    },
    async 'customer/forget'({ id }) {
      // First: without the record nothing tells what was chosen for it.
      await forgetAccounts(browser.storage.local, await readKeys(db, id));
      await forgetOne(db, id);
      await announceChange(id);
    },
    async 'customer/page'({ id }) {
      await browser.tabs.create({ url: `${location.origin}/customer.html#${id}` });
    },
  };
}
