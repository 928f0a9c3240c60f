/** Freshdesk. The widget beside the ticket shows the requester; its own answer says who that is. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf } from '../dom';
import { onView, oneText } from '../drawn';
import { named } from '../named';
import { address } from './address';
import { askRequester } from './confirm';

/** The contact details widget (two public extensions, 2026). The spelling is Freshdesk's own. */
const NAME = '.widget-requestor-info';
const EMAIL = '[data-test-id="requester-info-contact-email"] .info-details-content';
const CONTACT_LINK = 'a[href*="/a/contacts/"]';
const SUBJECT = '.ticket-subject-heading';

/** First message, replies and notes, by the names that public extensions know (2026); who else it went to; the editor. */
const WRITTEN =
  '#ticket_original_request, [data-test-conversation="conversation-text"], .ticket_note, .text-content-wrapper, .emails-info, [contenteditable]:not([contenteditable="false"])';

function contactId(link: Element): string {
  return /\/a\/contacts\/(\d{1,19})(?:[/?#]|$)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
}

/** Who the widget names. Senders of messages are shown much alike, and not looked at: agents write as well. */
function requester(root: Document): Person[] {
  const widgets = onView(root, NAME, WRITTEN);
  const texts = onView(root, EMAIL, WRITTEN);
  const name = oneText(widgets);
  const email = parseAddress(oneText(texts));
  const [deskId = '', otherId] = new Set(
    widgets.flatMap((widget) => findAll(widget, CONTACT_LINK).map(contactId)),
  );
  // Two widgets that differ: the page is between two tickets.
  const torn = (!name && widgets.some(textOf)) || (!email && new Set(texts.map(textOf)).size > 1);
  if (torn || otherId !== undefined || !(name || email)) return [];
  const person = { ...named(name, email), ...(deskId && { deskId }) };
  return [{ role: 'requester', ...person, hook: email ? 'requester-email' : 'requester-name' }];
}

export const freshdesk: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const subject = oneText(onView(root, SUBJECT, WRITTEN));
    const people = requester(root);
    return {
      desk: { type: 'freshdesk', url: desk.url },
      // The widget is filled after the ticket is, and does not say which ticket it is about.
      ticket: { id, ...(subject && { subject }), bound: false },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(!people.length && { missed: ['requester-email', 'requester-name'] }),
    };
  },
  confirm: askRequester,
  attributes: ['href'],
  written: WRITTEN,
};
