import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { baseOf, restOf } from '../match';

const NUMBER = String.raw`([1-9]\d{0,17})(?=[/?#]|$)`;
/** The classic app keeps its place in the hash: `#ticket/zoom/{id}`, with an article's id behind it. */
const CLASSIC = new RegExp(String.raw`^(?:\?[^#]*)?#ticket/zoom/${NUMBER}`);
/** The apps that follow it: `desktop/tickets/{id}` with two aliases, and `mobile/tickets/{id}` (2026). */
const NEWER = new RegExp(`^(?:desktop/(?:tickets|ticket|ticket/zoom)|mobile/tickets)/${NUMBER}`);

/** Where Zammad itself begins, at whichever of its three apps the pack lets the desk begin. Ends with a slash. */
export function rootOf(desk: Pick<KnownDesk, 'url'>): URL | null {
  const base = baseOf(desk);
  if (base) base.pathname = base.pathname.replace(/\/(?:desktop|mobile)\/$/, '/');
  return base;
}

/** The ticket that the classic app shows. The number on the page is another one than the id. */
export const classicTicket = (url: URL, desk: KnownDesk): string | null => ticketIn(CLASSIC, url, desk);

export const address: DeskAddress<KnownDesk> = {
  type: 'zammad',
  ticketId: (url, desk) => ticketIn(CLASSIC, url, desk) ?? ticketIn(NEWER, url, desk),
};

function ticketIn(pattern: RegExp, url: URL, desk: KnownDesk): string | null {
  const root = rootOf(desk);
  return pattern.exec((root && restOf(url, { url: root.href })) ?? '')?.[1] ?? null;
}
