/**
 * Zammad. Its answer names the customer in all three apps; the classic one names them in the page as well. Addresses
 * come from the answer alone: in the page, a translated label is all that tells the customer's own from a field of the
 * team's that holds somebody else's.
 */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, textOf } from '../dom';
import { drawn } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only } from '../only';
import { spokenIn } from '../spoken';
import { address, classicTicket, rootOf } from './address';
import { customerIn } from './answer';

/**
 * The open task of the classic app, which carries the ticket's id (its public source and public extensions, 2026-04).
 * Its customer sidebar is drawn whichever sidebar is open.
 */
const paneOf = (id: string) => `#content_permanent_Ticket-${id}.content.active`;
const SIDEBAR = '.sidebar[data-tab="customer"] .sidebar-content';
const BLOCK = '.sidebar-block';
const NAME = `${BLOCK} h3[title]`;
/** The customer's avatar in the sidebar, and the one above the ticket. Both carry the user's id. */
const AVATAR = '.user-popover[data-id]';
const HEADER_AVATAR = '.ticketZoom-header .js-avatar [data-id]';

/** Articles, the reply, and whatever can be written into: titles, notes. */
const WRITTEN =
  '.ticket-article, .ticket-article-item, .article-add, .richtext-content, [contenteditable]:not([contenteditable="false"])';

/** Each article says whose it is by a class, and below it stands when it came (classic app, 2024). */
const ARTICLE = {
  item: '.ticket-article-item',
  time: '.task-subline time[datetime]',
  body: '.textBubble, .richtext-content',
};

function customer(pane: Element): Person | null {
  const sidebar = only(drawn(pane, SIDEBAR, WRITTEN));
  const heading = sidebar && only(drawn(sidebar, NAME, WRITTEN));
  if (!heading) return null;
  const own = findAll(heading.closest(BLOCK) ?? heading, AVATAR);
  const ids = new Set(
    [...own, ...drawn(pane, HEADER_AVATAR, WRITTEN)].map((avatar) => avatar.getAttribute('data-id')),
  );
  // While the customer is being changed, header and sidebar may name two people.
  if (ids.size > 1) return null;
  const deskId = numberIn([...ids][0]);
  return {
    role: 'requester',
    ...named(textOf(heading), null),
    ...(deskId && { deskId }),
    hook: 'customer-sidebar',
  };
}

export const zammad: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const classic = classicTicket(url, desk) !== null;
    const pane = classic ? only(drawn(root, paneOf(id), WRITTEN)) : null;
    const person = pane && customer(pane);
    return {
      desk: { type: 'zammad', url: desk.url },
      ticket: { id, bound: pane !== null },
      slot: person ? 'shown' : 'absent',
      people: person ? [person] : [],
      // No place is known in the two newer apps.
      ...(classic && !person && { missed: ['customer-sidebar'] }),
    };
  },
  async confirm({ ticket }, desk, get) {
    const root = rootOf(desk);
    const id = numberIn(ticket.id);
    if (!root || !id) return null;
    return customerIn(await get(new URL(`api/v1/tickets/${id}?all=true`, root).href).catch(() => null), id);
  },
  messages(root, url, desk) {
    const id = classicTicket(url, desk);
    const pane = id === null ? null : only(drawn(root, paneOf(id), WRITTEN));
    return pane
      ? spokenIn(pane, ARTICLE, ({ classList }) => (classList.contains('customer') ? 'customer' : 'agent'))
      : [];
  },
  belongs(_root, url, desk) {
    const id = classicTicket(url, desk);
    return (message) => id === null || Element.prototype.closest.call(message, paneOf(id)) !== null;
  },
  attributes: ['data-id'],
  written: WRITTEN,
};
