import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** `/agent/tickets/{id}`, whatever follows; `/agent/tickets/new/1` is none. The API's and the help centre's are none. */
export const address: DeskAddress<KnownDesk> = {
  type: 'zendesk',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    return /^\/agent\/tickets\/([1-9]\d*)(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
  },
};
