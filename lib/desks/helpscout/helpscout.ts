/** Help Scout. The sidebar shows one customer with all of their addresses; it has no answer for the agent's session. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf } from '../dom';
import { drawn, oneText } from '../drawn';
import { address, numberIn } from './address';

/** The customer sidebar (two public extensions, one with tests, 2026). Addresses are links, but not `mailto:`. */
const NAME = '[data-cy="Sidebar.CustomerName"]';
const EMAILS = '[data-cy="Sidebar.CustomerEmails"]';
const EMAIL_LINK = '[data-testid="EmailList.EmailLink"]';
/** The text inside name and links, whole even where it looks cut off. Used all over the page: only with the above. */
const TEXT = '.c-Truncate__content';

/** The thread, its items and the messages in them (public extension, 2026); the subject being edited; the composer. */
const WRITTEN =
  '[data-testid="ThreadContainer"], .ThreadListItem, .is-ignoring-table, [data-cy="EditableTextarea"], [contenteditable]:not([contenteditable="false"])';

/** The text of a name or link; `''` where it holds two. */
function wordsOf(box: Element): string {
  const texts = findAll(box, TEXT);
  return texts.length ? oneText(texts) : textOf(box);
}

function customerId(link: Element, url: URL): string {
  const target = URL.parse(link.getAttribute('href') ?? '', url);
  return target?.origin === url.origin
    ? (/^\/customer\/(\d{1,19})(?:\/|$)/.exec(target.pathname)?.[1] ?? '')
    : '';
}

/**
 * The customer, once for each address: none of them is marked as the one that the conversation came from. Nobody
 * where the page shows two customers.
 */
function customers(root: Document, url: URL): Person[] {
  const names = new Set(drawn(root, NAME, WRITTEN).map(wordsOf));
  const links = drawn(root, `${EMAILS} ${EMAIL_LINK}`, WRITTEN);
  const ids = new Set(links.map((link) => customerId(link, url)));
  const boxes = drawn(root, EMAILS, WRITTEN);
  if (names.size > 1 || ids.size > 1 || boxes.length > 1) return [];

  const [name = ''] = names;
  const [deskId = ''] = ids;
  const emails = [...new Set(links.map(wordsOf))].map(parseAddress).filter((email) => email !== null);
  const known = { ...(name && !emails.includes(name) && { name }), ...(deskId && { deskId }) };
  if (emails.length)
    return emails.map((email) => ({ role: 'requester', email, ...known, hook: 'customer-emails' }));
  if (!name) return [];
  // Customers without a name are shown by their address.
  return [
    { role: 'requester', ...known, ...(parseAddress(name) && { ambiguous: true }), hook: 'customer-name' },
  ];
}

/** `#{number} {subject} - {customer}`: told apart by what the rest of the page says, because all may hold dashes. */
function subject(root: Document, url: URL, name: string): string {
  const number = numberIn(url);
  const title = oneText(findAll(root, 'head > title'));
  const [head, tail] = [`#${number} `, ` - ${name}`];
  if (!number || !name || !title.startsWith(head) || !title.endsWith(tail)) return '';
  return title.slice(head.length, -tail.length);
}

export const helpscout: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const people = customers(root, url);
    const title = subject(root, url, people[0]?.name ?? '');
    return {
      desk: { type: 'helpscout', url: desk.url },
      // The sidebar says whose it is, but not of which conversation.
      ticket: { id, ...(title && { subject: title }), bound: false },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(!people.length && { missed: ['customer-emails', 'customer-name'] }),
    };
  },
  attributes: ['href'],
  written: WRITTEN,
};
