import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { numberIn } from '../number';

/**
 * `front/ticket.form.php?id={n}`; without an id, or with 0, it is a new one. Problems and changes are counted apart
 * from tickets, so their ids say which they are: `problem-7`. Pages of the self-service (`front/helpdesk…`) are none.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'glpi',
  ticketId(url, desk) {
    const page = /^front\/(ticket|problem|change)\.form\.php(?:[?#]|$)/.exec(restOf(url, desk) ?? '')?.[1];
    const [text, second] = url.searchParams.getAll('id');
    const number = second === undefined ? numberIn(text) : null;
    if (!page || !number) return null;
    return page === 'ticket' ? number : `${page}-${number}`;
  },
};
