import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** `conversation/{id}`; folders stand in the query, threads in the hash. Mailboxes, customers and chats are none. */
export const address: DeskAddress<KnownDesk> = {
  type: 'freescout',
  ticketId: (url, desk) =>
    /^conversation\/([1-9]\d{0,17})\/?(?:[?#]|$)/.exec(restOf(url, desk) ?? '')?.[1] ?? null,
};
