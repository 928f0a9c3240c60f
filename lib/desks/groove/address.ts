import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** Anything may stand before `/tickets/{number}`: teams and folders have names there. */
const TICKET = /^(\/(?:[\w.~%-]+\/){0,8})tickets\/([1-9]\d{0,17})(?:\/|$)/;

/** What customers read on the same host: the help centre and the knowledge base. */
const FOR_CUSTOMERS = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:help|knowledge_base)/i;

/** `/…/tickets/{number}` outside the pages for customers. */
export const address: DeskAddress<KnownDesk> = {
  type: 'groove',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const [, before = '', id] = TICKET.exec(url.pathname) ?? [];
    return id && !FOR_CUSTOMERS.test(before) ? id : null;
  },
};
