/** What the sidebar and the customer's own page may do with one record. */
import { browser } from 'wxt/browser';
import { forgetOne } from '../store/remove';
import type { CustomerCalls } from '../messages/protocol';
import type { HandlersOf } from '../messages/serve';
import type { Database } from '../store/db';
import { announceChange } from './deliver';

export function customerCalls(db: Database): HandlersOf<CustomerCalls> {
  return {
    'customer/choose': () => Promise.reject(new Error('no accounts yet')),
    async 'customer/forget'({ id }) {
      await forgetOne(db, id);
      await announceChange(id);
    },
    async 'customer/page'({ id }) {
      await browser.tabs.create({ url: `${location.origin}/customer.html#${id}` });
    },
  };
}
