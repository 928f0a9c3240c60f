import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { numberIn } from '../number';

/**
 * Whether an agent's ticket page may stand at this address: `scp/tickets.php`. The pack may let the desk begin at the
 * agents' folder. Pages of the customers' portal (`tickets.php`, `view.php`) are none.
 */
export function isTicketPage(url: URL, desk: KnownDesk): boolean {
  const base = desk.url.replace(/\/scp\/*$/, '/');
  return /^scp\/tickets\.php(?:[?#]|$)/.test(restOf(url, { url: base }) ?? '');
}

/**
 * The ticket's id in `?id=`. A ticket may be opened by its number as well (`?number=`), which is not its id: only the
 * page knows that one.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'osticket',
  ticketId(url, desk) {
    if (!isTicketPage(url, desk)) return null;
    const [id, second] = url.searchParams.getAll('id');
    return second === undefined ? numberIn(id) : null;
  },
};
