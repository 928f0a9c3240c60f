import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const ID = '([0-9a-f]{24})';
const TIMELINE = new RegExp(`^/app/customers/${ID}(?:/event/${ID})?(?:/|$)`);
const CONVERSATION = new RegExp(`^/app/conversations/${ID}(?:/|$)`);

/** The customer whose timeline the address is, or `null`. */
export const customerAt = ({ pathname }: URL): string | null => TIMELINE.exec(pathname)?.[1] ?? null;

/**
 * `/app/customers/{id}/event/{conversation}` and `/app/conversations/{conversation}`. A timeline with no conversation
 * opened stands for itself: `customers/{id}`. Ids are 24 digits of base 16. Searches and queues are no tickets.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'kustomer',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const [, customer, event] = TIMELINE.exec(url.pathname) ?? [];
    return event ?? (customer ? `customers/${customer}` : (CONVERSATION.exec(url.pathname)?.[1] ?? null));
  },
};
