/**
 * Znuny, OTRS, OTOBO and their kin. A box beside the ticket shows the customer's fields, which each installation
 * chooses and names itself: the one address among them is the customer's, and two say nothing.
 */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress } from '../dom';
import { drawn, oneText } from '../drawn';
import { numberIn } from '../number';
import { only, onlyAddress } from '../only';
import { address, askedFor } from './address';

/** The ticket, and pages in windows of their own that write to it (Znuny's public source, 2026-04, as all below). */
const ZOOM = '.TicketZoom';
const POPUP = 'input[name="TicketID"]';
/** The menu above the ticket, whose links and forms carry its id. */
const MENU = '.ActionRow a[href*="TicketID="], .ActionRow input[name="TicketID"]';
const HEADLINE = 'h1.ticketHeaderTitleHeadline';

/** Boxes of fields look all alike; in the customer's, every value is cut short and whole in its `title`. */
const BOX = '.WidgetSimple fieldset.TableLike.FixedLabelSmall.Narrow';
const VALUE = 'p.Value';
const WHOLE_VALUE = 'p.Value.FixedValueSmall[title]';
/** Where chats are on: the customer's login and name. */
const CHAT = '.UserChatStart[data-user-type="Customer"][data-user-id]';

/** Articles with their heads, and editors. Mails stand in frames of their own. */
const WRITTEN =
  '#ArticleItems, #ArticleTree, .ArticleMailContent, .ArticleBody, [contenteditable]:not([contenteditable="false"])';

function idIn(mark: Element): string | null {
  const value =
    mark.getAttribute('value') ?? /TicketID=(\d+)(?:[;&#]|$)/.exec(mark.getAttribute('href') ?? '')?.[1];
  return numberIn(value);
}

const idsIn = (root: Document, select: string) =>
  drawn(root, select, WRITTEN)
    .map(idIn)
    .filter((id) => id !== null);

/** The customer of the one box that holds an address; nobody where two boxes do. */
function customer(root: Document): Person | null {
  const people = drawn(root, BOX, WRITTEN).flatMap((box) => {
    const values = findAll(box, WHOLE_VALUE);
    if (values.length === 0 || values.length < findAll(box, VALUE).length) return [];
    const titles = values.map((value) => parseAddress((value.getAttribute('title') ?? '').trim()));
    const addresses = titles.filter((text) => text !== null);
    const chats = findAll(box, CHAT);
    const deskId = only(chats.map((chat) => chat.getAttribute('data-user-id')?.trim()));
    const name = only(chats.map((chat) => chat.getAttribute('data-user-fullname')?.trim()));
    const email = onlyAddress(addresses);
    if (!deskId && !email) return [];
    return [{ ...(email && { email }), ...(name && { name }), ...(deskId && { deskId }) }];
  });
  const [person, second] = people;
  return person && !second ? { role: 'requester', ...person, hook: 'customer-box' } : null;
}

export const znuny: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const asked = askedFor(url, desk);
    const zoom = asked?.page === 'AgentTicketZoom';
    if (!asked || !drawn(root, zoom ? ZOOM : POPUP, WRITTEN).length) return null;
    const shown = only(idsIn(root, zoom ? MENU : POPUP));
    const id = asked.id ?? shown;
    if (id === null) return null;
    // The agent may have no right to any of the menu's actions: then nothing but the address names the ticket.
    const other = shown !== null && shown !== id;
    const person = zoom && !other ? customer(root) : null;
    const subject = / — (.+)$/.exec(oneText(drawn(root, HEADLINE, WRITTEN)))?.[1];
    return {
      desk: { type: 'znuny', url: desk.url },
      ticket: { id, ...(subject && !other && { subject }), bound: shown === id },
      slot: person ? 'shown' : 'absent',
      people: person ? [person] : [],
      ...(zoom && !person && { missed: ['customer-box'] }),
    };
  },
  attributes: ['title'],
  written: WRITTEN,
};
