/** What the sidebar and the customer's own page may do with one record. */
import { browser } from 'wxt/browser';
import { chooseAccount } from '../customers/choose-account';
import { forgetCustomer } from '../keeping/forget';
import type { CustomerCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { announceChange } from './deliver';
import { forgetters } from './forgetters';
import { readSources } from './pack-reader';

export function customerCalls(db: Database): HandlersOf<CustomerCalls> {
  return {
    async 'customer/choose'(choice) {
      await chooseAccount({ db, area: browser.storage.local, sources: await readSources() }, choice);
      await announceChange(choice.id);
    },
    async 'customer/forget'({ id }) {
      await forgetCustomer({ db, area: browser.storage.local, forgetters }, id);
      await announceChange(id);
    },
    async 'customer/page'({ id }) {
      await browser.tabs.create({ url: `${location.origin}/customer.html#${id}` });
    },
  };
}
