import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';
import { numberIn } from '../number';
import { only } from '../only';

/** Where new tickets are written, which may start from an older one's article, and where several are changed at once. */
const OTHERS = /^AgentTicket(?:Phone|Email|SMS|Process|Bulk)$/;

/**
 * What an agent's page is asked for: the kind of page (`AgentTicketZoom`) and its ticket, by id or else by number.
 * `null` for pages about none. The pack may let the desk begin at the script itself. Parameters stand between `;` or `&`. Customers' pages are `customer.pl`.
 */
export function askedFor(url: URL, desk: KnownDesk): { page: string; id: string | null } | null {
  if (!/^index\.pl\/?(?:[?#]|$)|^\?/.test(restOf(url, desk) ?? '')) return null;
  const values = (key: string) =>
    url.search
      .slice(1)
      .split(/[;&]/)
      .filter((part) => part.startsWith(`${key}=`))
      .map((part) => part.slice(key.length + 1));
  const page = only(values('Action')) ?? '';
  if (!/^AgentTicket\w{1,40}$/.test(page) || OTHERS.test(page)) return null;
  const id = numberIn(only(values('TicketID')));
  return id || only(values('TicketNumber')) ? { page, id } : null;
}

/** A ticket's number (`TicketNumber=`) is not its id: only the page knows that one. */
export const address: DeskAddress<KnownDesk> = {
  type: 'znuny',
  ticketId: (url, desk) => askedFor(url, desk)?.id ?? null,
};
