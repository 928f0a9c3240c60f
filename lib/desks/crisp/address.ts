import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CONVERSATION = new RegExp(String.raw`^/website/${UUID}/inbox/(session_${UUID})(?:/|$)`);

/** `/website/{uuid}/inbox/session_{uuid}/`. Sessions are unique among all websites. Contacts and lists are no tickets. */
export const address: DeskAddress<KnownDesk> = {
  type: 'crisp',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    return CONVERSATION.exec(url.pathname)?.[1] ?? null;
  },
};
