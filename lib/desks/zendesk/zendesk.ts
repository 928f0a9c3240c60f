/** Zendesk's agent workspace. The page names the requester; the address and the customer's id come from its API. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress } from '../dom';
import { baseOf } from '../match';
import { spokenIn } from '../spoken';
import { address } from './address';
import { requesterIn } from './answer';
import {
  AGENTS,
  FIELD_VALUE,
  MESSAGE,
  REQUESTER_CRUMB,
  REQUESTER_FIELD,
  SENDER,
  SUBJECT,
  WRITTEN,
} from './hooks';
import { idsIn, inPane, ticketOf } from './pane';
import { words } from './words';

/** The one text that all `elements` show. */
function oneText(elements: Element[]): string | null {
  const [text, second] = new Set(elements.map((element) => words(element.textContent)).filter(Boolean));
  return text && second === undefined ? text : null;
}

function requester(root: Document, id: string): Person[] {
  const fields = inPane(root, REQUESTER_FIELD, id).map((field) => findAll(field, FIELD_VALUE)[0] ?? field);
  const crumb = oneText(inPane(root, REQUESTER_CRUMB, id));
  const name = crumb ?? oneText(fields);
  if (!name) return [];
  const hook = crumb ? 'requester-crumb' : 'requester-field';
  // People without a name are shown by their address, and a person may choose an address for a name.
  return [{ role: 'requester', name, ...(parseAddress(name) && { ambiguous: true }), hook }];
}

function subject(root: Document, id: string): string {
  const [first] = inPane(root, SUBJECT, id);
  const selector = 'input, textarea';
  const input = first?.matches(selector) ? first : first?.querySelector(selector);
  return words(input && 'value' in input ? input.value : first?.textContent);
}

export const zendesk: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const title = subject(root, id);
    const people = requester(root, id);
    return {
      desk: { type: 'zendesk', url: desk.url },
      ticket: { id, ...(title && { subject: title }), bound: idsIn(root).has(id) },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(!people.length && { missed: ['requester-crumb', 'requester-field'] }),
    };
  },
  async confirm(sighting, desk, get) {
    const base = baseOf(desk);
    if (!base) return null;
    const { id } = sighting.ticket;
    // The API stands at the root of the host, wherever the pack lets the desk begin.
    const url = new URL(`/api/v2/tickets/${encodeURIComponent(id)}.json?include=users,organizations`, base);
    return requesterIn(await get(url.href).catch(() => null), id);
  },
  /** Only names tell who wrote: whoever is called like the requester is taken for them. */
  messages(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return [];
    const name = requester(root, id)[0]?.name;
    return spokenIn(root, MESSAGE, (message) => {
      if (ticketOf(message) !== id) return null;
      if (findAll(message, AGENTS).length) return 'agent';
      return name && oneText(findAll(message, SENDER)) === name ? 'customer' : 'unknown';
    });
  },
  belongs(_root, url, desk) {
    const id = address.ticketId(url, desk);
    return (message) => ticketOf(message) === id;
  },
  /** Where ids stand: a pane that is used again for another ticket changes them, and not always its children. */
  attributes: ['data-test-id', 'data-side-conversations-anchor-id', 'data-ticket-id'],
  written: WRITTEN,
};
