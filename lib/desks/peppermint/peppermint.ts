/** Peppermint. The page prints the sender of a ticket that came by mail; its API names the person of every ticket. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { parseAddress, textOf, visible } from '../dom';
import { drawn } from '../drawn';
import { baseOf } from '../match';
import { only } from '../only';
import { address } from './address';
import { personIn } from './answer';

/** Address and day in a line of three texts, the middle one an English sentence (`TicketDetails`, source of 2024). */
const SENDER = 'div.text-sm > span.font-bold:first-child';

/** The description, its frame for mails, comments (whose authors stand in bold as well), and every editor. */
const WRITTEN = '.prose, li, [contenteditable]:not([contenteditable="false"])';

/** Whether these three texts, and nothing else, stand in the line that `first` opens. */
function opensLine(first: Element): boolean {
  const line = [...(first.parentElement?.children ?? [])];
  return (
    line.length === 3 && line.every((part) => part.nodeName === 'SPAN') && line[2]!.matches('.font-bold')
  );
}

export const peppermint: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const lines = drawn(root, SENDER, WRITTEN).filter((first) => visible(first) && opensLine(first));
    const email = only(lines.map((first) => parseAddress(textOf(first))));
    return {
      desk: { type: 'peppermint', url: desk.url },
      ticket: { id, bound: false },
      slot: email ? 'shown' : 'absent',
      people: email ? [{ role: 'requester', email, hook: 'mail-sender' }] : [],
    };
  },
  async confirm({ ticket: { id } }, desk, get, cookie) {
    const base = baseOf(desk);
    const token = /^[\w.~+/-]{1,4096}={0,2}$/.exec(cookie('session') ?? '')?.[0];
    if (!base || !token || !/^[0-9a-f-]{36}$/.test(id)) return null;
    const headers = { Authorization: `Bearer ${token}` };
    return personIn(await get(new URL(`api/v1/ticket/${id}`, base).href, headers).catch(() => null), id);
  },
  written: WRITTEN,
};
