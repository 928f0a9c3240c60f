/** UVdesk. The server draws the ticket; its scripts draw the customer's box anew when an agent edits it. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf } from '../dom';
import { drawn, oneText } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only } from '../only';
import { address } from './address';

/** The column beside the ticket: its heading with the ticket's id, and the customer (public source, 2026-04). */
const HEADING = '.uv-aside-title h6';
const CUSTOMER = '.uv-aside-customer-block .uv-aside-customer-info';
/** The customer's id: in the link to their other tickets, and in the form behind the box. Neither is always there. */
const OTHER_TICKETS = '#more-tickets-btn[href*="#customer/"]';
const EDITED = '.uv-main-info-update-block input.uv-field[type="hidden"][name="id"]';
const SUBJECT = '.uv-ticket-head-rt h1';

/** The thread, the reply below it, and editors. */
const WRITTEN =
  '.uv-ticket-section, .uv-ticket-reply, .message, [contenteditable]:not([contenteditable="false"])';

function customer(root: Document): Person | null {
  const box = only(drawn(root, CUSTOMER, WRITTEN));
  if (!box) return null;
  // The name stands in a box of its own; after an edit, and in older versions, it is the first of the lines.
  const lines = findAll(box, ':scope > span:not(.uv-customize)');
  const first = findAll(box, ':scope > div > span:first-child')[0] ?? lines.shift();
  const email = lines.map((line) => parseAddress(textOf(line))).find((found) => found !== null) ?? null;
  const ids = [
    ...drawn(root, OTHER_TICKETS, WRITTEN).map(
      (link) => /#customer\/(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1],
    ),
    ...drawn(root, EDITED, WRITTEN).map((field) => field.getAttribute('value')),
  ];
  const deskId = only(ids.map(numberIn));
  const person = { ...named(textOf(first), email), ...(deskId && { deskId }) };
  return Object.keys(person).length ? { role: 'requester', ...person, hook: 'customer-info' } : null;
}

export const uvdesk: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    // The form behind the box has a heading of its own, without a number.
    const headings = drawn(root, HEADING, WRITTEN).map((heading) => /#(\d+)$/.exec(textOf(heading))?.[1]);
    const shown = only(headings.map(numberIn).filter((number) => number !== null));
    if (id === null || shown === null) return null;
    const bound = shown === id;
    const person = bound ? customer(root) : null;
    const subject = bound ? oneText(drawn(root, SUBJECT, WRITTEN)) : '';
    return {
      desk: { type: 'uvdesk', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound },
      slot: person ? 'shown' : 'absent',
      people: person ? [person] : [],
      ...(!person && { missed: ['customer-info'] }),
    };
  },
  written: WRITTEN,
};
