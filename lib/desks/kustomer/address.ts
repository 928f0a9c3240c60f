import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const ID = '([0-9a-f]{24})';
const TIMELINE = new RegExp(`^/app/customers/${ID}(?:/event/${ID})?(?:/|$)`);
const CONVERSATION = new RegExp(`^/app/conversations/${ID}(?:/|$)`);

/**
 * `/app/customers/{id}/event/{conversation}`, which is `{customer}/{conversation}`: the API is asked about the customer.
 * A timeline with no conversation opened is `{customer}`. `/app/conversations/{id}`, where the address says nobody, is
 * `conversations/{id}`. Ids are 24 digits of base 16. Searches and queues are no tickets.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'kustomer',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const [, customer, event] = TIMELINE.exec(url.pathname) ?? [];
    if (customer) return event ? `${customer}/${event}` : customer;
    const conversation = CONVERSATION.exec(url.pathname)?.[1];
    return conversation ? `conversations/${conversation}` : null;
  },
};
