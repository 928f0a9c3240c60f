/** Salesforce Service Cloud in Lightning: the fields of a case. Its API wants more than a page's session. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll } from '../dom';
import { oneText } from '../drawn';
import { named } from '../named';
import { only } from '../only';
import { address, showsCase } from './address';
import { emailIn, field, FIELDS, isOfCase, onView, recordBehind, TEXT, WRITTEN } from './fields';

/** What the case is called, above its fields (public extension, 2026). */
const SUBJECT = 'records-highlights2 .slds-page-header__title lightning-formatted-text';

/**
 * The contact of the case, and who wrote it in, where that is another address: a colleague of the contact, a private
 * mailbox, or a stranger. Which of the two is the customer only the agent can say.
 */
function peopleOf(root: Document, id: string) {
  const { contactEmail, contact, webEmail, webName } = {
    contactEmail: field(root, FIELDS.contactEmail, id),
    contact: field(root, FIELDS.contact, id),
    webEmail: field(root, FIELDS.webEmail, id),
    webName: field(root, FIELDS.webName, id),
  };
  const inAll = (boxes: Element[], select: string) => boxes.flatMap((box) => findAll(box, select));
  // Ids of contacts begin with 003.
  const links = inAll(contact.found, 'a[href]').filter((link) => recordBehind(link)?.startsWith('003'));
  const deskId = only(links.map(recordBehind));
  const email = emailIn(contactEmail.found);
  const written = emailIn(webEmail.found);

  const people: Person[] = [];
  if (email || deskId) {
    const who = named(deskId ? oneText(links) : '', email);
    people.push({ role: 'requester', ...who, ...(deskId && { deskId }), hook: 'case-contact' });
  }
  if (written && written.toLowerCase() !== email?.toLowerCase()) {
    const who = named(oneText(inAll(webName.found, TEXT)), written);
    people.push({ role: 'requester', ...who, hook: 'case-web-email' });
  }
  const fields = [contactEmail, contact, webEmail];
  return {
    people,
    tied: fields.some(({ found }) => found.length) && [...fields, webName].every(({ tied }) => tied),
    missed: ['case-contact-email', 'case-contact', 'case-web-email'].filter(
      (_, at) => !fields[at]?.found.length,
    ),
  };
}

export const salesforce: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const { people, tied, missed } = peopleOf(root, id);
    const subject = oneText(onView(root, SUBJECT, id).found);
    return {
      desk: { type: 'salesforce', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound: tied },
      slot: people.length ? 'shown' : 'absent',
      people,
      // While another record is open beside the case, its fields are not on view.
      ...(!people.length && missed.length && showsCase(url) && { missed }),
    };
  },
  belongs(root, url, desk) {
    const id = address.ticketId(url, desk);
    return (message) => isOfCase(root, message, id);
  },
  attributes: ['aria-selected', 'aria-expanded', 'field-label', 'data-target-selection-name', 'href'],
  written: WRITTEN,
};
