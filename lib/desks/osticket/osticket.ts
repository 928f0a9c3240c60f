/** osTicket's staff panel. The server draws the ticket; in-page moves swap it, and the last one may linger. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { parseAddress } from '../dom';
import { drawn, oneText } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only } from '../only';
import { spokenIn } from '../spoken';
import { address, isTicketPage } from './address';

/** Tables above the thread (its public source, 2026-04, as everything below); the later ones hold other fields. */
const INFO = 'table.ticket_info';
/** The owner's name, in a link that carries the ticket's id. The id of the span is the owner's. */
const OWNER = `${INFO} td > a[href^="#tickets/"][href$="/user"] > span[id^="user-"][id$="-name"]`;
/** Elsewhere in the page, the headline's link carries the ticket's id as well. */
const HEADLINE = '.flush-left h2 a[href^="tickets.php?id="]';
const SUBJECT = '.tixTitle h3';

/** The thread, the values of the team's own fields, and the editors below. */
const WRITTEN =
  '.thread-entry, .thread-body, #ticket_thread, .custom-data, .redactor-box, [contenteditable]:not([contenteditable="false"])';

/** The owner and those beside them write messages; the team writes responses and notes. Times carry a zone. */
const ENTRY = { item: '.thread-entry', time: '.header time[datetime]', body: '.thread-body, .custom-data' };

const idsIn = (texts: (string | null | undefined)[]) => texts.map(numberIn).filter((id) => id !== null);

/** The ticket that the page was drawn for; `null` where it does not say, and where it names two. */
function drawnFor(root: Document): string | null {
  const hrefOf = (span: Element) => span.parentElement?.getAttribute('href') ?? '';
  const owners = drawn(root, OWNER, WRITTEN).map((span) => /^#tickets\/(\d+)\/user$/.exec(hrefOf(span))?.[1]);
  const headlines = drawn(root, HEADLINE, WRITTEN).map(
    (link) => /^tickets\.php\?id=(\d+)(?:[&#]|$)/.exec(link.getAttribute('href') ?? '')?.[1],
  );
  return only(idsIn([...owners, ...headlines]));
}

/** The ticket's owner, whom osTicket mails its replies to. */
function owner(root: Document): Person | null {
  const spans = drawn(root, OWNER, WRITTEN);
  const deskId = only(idsIn(spans.map((span) => /^user-(\d+)-name$/.exec(span.id)?.[1])));
  if (!deskId) return null;
  const email = parseAddress(oneText(drawn(root, `${INFO} span[id="user-${deskId}-email"]`, WRITTEN)));
  return { role: 'requester', ...named(oneText(spans), email), deskId, hook: 'owner-link' };
}

export const osticket: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    if (!isTicketPage(url, desk) || drawn(root, INFO, WRITTEN).length === 0) return null;
    const shown = drawnFor(root);
    const byNumber = url.searchParams.has('number') && !url.searchParams.has('id');
    const id = byNumber ? shown : address.ticketId(url, desk);
    if (id === null) return null;
    const bound = shown === id;
    const person = bound ? owner(root) : null;
    const subject = bound ? oneText(drawn(root, SUBJECT, WRITTEN)) : '';
    return {
      desk: { type: 'osticket', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound },
      slot: person ? 'shown' : 'absent',
      people: person ? [person] : [],
      ...(!person && { missed: ['owner-link'] }),
    };
  },
  messages(root) {
    return spokenIn(root, ENTRY, ({ classList }) => (classList.contains('message') ? 'customer' : 'agent'));
  },
  written: WRITTEN,
};
