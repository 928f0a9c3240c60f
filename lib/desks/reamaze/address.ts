import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** `/admin/conversations/{slug}` and `/admin/chats/{slug}`; slugs hold a letter or digit. Customers' pages are not below `/admin/`. */
const CONVERSATION = /^\/admin\/(?:conversations|chats)\/(?!new(?:\/|$))([\w-]{1,200})(?:\/|$)/;

export const address: DeskAddress<KnownDesk> = {
  type: 'reamaze',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const slug = CONVERSATION.exec(url.pathname)?.[1] ?? '';
    return /[a-z0-9]/i.test(slug) ? slug : null;
  },
};
