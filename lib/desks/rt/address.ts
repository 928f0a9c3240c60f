import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** Pages about one ticket: `Ticket/*.html` and the mobile `m/ticket/*`. The customers' own SelfService is not ours. */
const TICKET_PAGE =
  /^(?:Ticket\/(?:Graphs\/)?(?!Create\.)(\w+)\.html|m\/ticket\/(?!(?:select_)?create)(\w+))$/;

/** The kind of ticket page (`Display`, `Update`, `show`), or `null` where the page is not about one ticket. */
export function ticketPage(url: URL, desk: KnownDesk): string | null {
  const path = restOf(url, desk)?.split(/[?#]/)[0] ?? '';
  const match = TICKET_PAGE.exec(path);
  return match?.[1] ?? match?.[2] ?? null;
}

export const address: DeskAddress<KnownDesk> = { type: 'rt', ticketId: addressedTicket };

/** The ticket that the address names. RT separates parameters with `;` as well as with `&`, and the first wins. */
export function addressedTicket(url: URL, desk: KnownDesk): string | null {
  return ticketPage(url, desk) ? queryId(url.search) : null;
}

/** The ticket id in a query, without leading zeros: RT answers to `id=007` as to `id=7`. */
export function queryId(search: string): string | null {
  for (const part of search.slice(1).split(/[;&]/)) {
    const id = /^id=0*([1-9]\d{0,17})$/.exec(part)?.[1];
    if (id) return id;
  }
  return null;
}
