/** FreeScout. The page is drawn by the server and names the conversation that it was drawn for. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf } from '../dom';
import { drawn } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only } from '../only';
import { address } from './address';

/** The conversation's id (its public source, 1.8.235, as everything below). */
const BODY = 'html > body[data-conversation_id]';
/** The customer's column, always there, and the box inside it: none without a customer. */
const COLUMN = '#conv-layout-customer';
const SNIPPET = '.customer-snippet';
const NAME = 'a.customer-name[href*="/customers/"]';
/** The conversation's own address comes first, the customer's others follow. */
const EMAIL = '.customer-contacts > .customer-email > .contact-main';
/** Whom the reply goes to: the conversation's address. Only where there are several to choose from. */
const REPLY_TO = 'select#to option[selected]';

/** Messages and notes, the customer's notes and what add-ons put below them, and the editor. */
const WRITTEN =
  '.thread, .customer-extra, .conv-reply-body, [contenteditable]:not([contenteditable="false"])';

function customer(root: Document, snippet: Element): Person | null {
  const link = only(drawn(snippet, NAME, WRITTEN));
  const first = drawn(snippet, EMAIL, WRITTEN)[0];
  const email = first ? parseAddress(textOf(first)) : null;
  const replyTo = drawn(root, REPLY_TO, WRITTEN).map((option) =>
    option.getAttribute('value')?.trim().toLowerCase(),
  );
  // Where the reply would go elsewhere, the customer is sure, and which of their addresses counts is not.
  const sure = replyTo.every((other) => other === email?.toLowerCase()) ? email : null;
  const deskId = numberIn(/\/customers\/(\d+)(?:\/|$)/.exec(link?.getAttribute('href') ?? '')?.[1]);
  const person = { ...named(textOf(link), sure), ...(deskId && { deskId }) };
  return Object.keys(person).length ? { role: 'requester', ...person, hook: 'customer-snippet' } : null;
}

export const freescout: DeskAdapter<KnownDesk> = {
  ...address,
  // The agent's own id (`data-auth_user_id`) is left out: users and customers are counted apart, so that agent 7 and
  // customer 7 are two people.
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    const body = findAll(root, BODY)[0];
    if (id === null || !body) return null;
    const bound = numberIn(body.getAttribute('data-conversation_id')) === id;
    const column = bound ? only(drawn(root, COLUMN, WRITTEN)) : null;
    const snippet = column && only(drawn(column, SNIPPET, WRITTEN));
    const person = snippet && customer(root, snippet);
    const empty = column !== null && findAll(column, '*').length === 0;
    return {
      desk: { type: 'freescout', url: desk.url },
      ticket: { id, bound },
      slot: person ? 'shown' : empty ? 'empty' : 'absent',
      people: person ? [person] : [],
      ...(!person && !empty && { missed: ['customer-snippet'] }),
    };
  },
  attributes: ['data-conversation_id'],
  written: WRITTEN,
};
