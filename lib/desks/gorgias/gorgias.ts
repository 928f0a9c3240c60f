/** Gorgias: the page links the customer above the ticket. No place for the address is known. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { visible } from '../dom';
import { drawn, oneText } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only } from '../only';
import { address } from './address';

/**
 * Links to a customer: among the breadcrumbs above the ticket (public userscript, 2026-05). Their label is translated, so
 * that in other languages the navigation around them must do; never any link of the page, which may suggest somebody else.
 */
const CRUMB = '[aria-label="Breadcrumbs"] a[href*="/customer/"]';
const LINK = 'nav a[href*="/app/customer/"]';

/** Messages, as the whole thread and one by one, and what agents write themselves. */
const WRITTEN = [
  '[aria-label="Ticket thread"]',
  '[class*="MessageBubble--messageBubble"]',
  '[contenteditable]:not([contenteditable="false"])',
].join();

/**
 * The customer whom all links on view name. A ticket that was looked at before may still stand in the page, hidden; and
 * where two customers are linked, as for merging them, the first is not the right one.
 */
function customer(root: Document, url: URL): Person[] {
  const linkTo = (link: Element) => {
    const to = URL.parse(link.getAttribute('href') ?? '', url);
    return to?.origin === url.origin ? numberIn(/^\/app\/customer\/(\d+)\/?$/.exec(to.pathname)?.[1]) : null;
  };
  const [links, hook] = [
    [drawn(root, CRUMB, WRITTEN).filter(visible), 'customer-crumb'] as const,
    [drawn(root, LINK, WRITTEN).filter(visible), 'customer-link'] as const,
  ].find(([found]) => found.length) ?? [[], ''];
  const id = only(links.map(linkTo));
  return id ? [{ role: 'requester', ...named(oneText(links), null), deskId: id, hook }] : [];
}

export const gorgias: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const people = customer(root, url);
    return {
      desk: { type: 'gorgias', url: desk.url },
      ticket: { id, bound: false },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(!people.length && { missed: ['customer-crumb', 'customer-link'] }),
    };
  },
  attributes: ['href'],
  written: WRITTEN,
};
