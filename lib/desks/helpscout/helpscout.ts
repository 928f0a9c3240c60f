/** Help Scout. The sidebar shows one customer with all of their addresses; it has no answer for the agent's session. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf } from '../dom';
import { onView, oneText } from '../drawn';
import { named } from '../named';
import { address, shownNumber } from './address';

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

interface Customer {
  name: string;
  /** All of them: none is marked as the one that the conversation came from. */
  emails: string[];
  deskId: string;
}

/** The customer of the sidebar, or `null` where the page shows none, or parts of two. */
function customerOf(root: Document, url: URL): Customer | null {
  const names = new Set(onView(root, NAME, WRITTEN).map(wordsOf));
  const links = onView(root, `${EMAILS} ${EMAIL_LINK}`, WRITTEN);
  const ids = new Set(links.map((link) => customerId(link, url)));
  if (names.size > 1 || ids.size > 1 || onView(root, EMAILS, WRITTEN).length > 1) return null;
  const [[name = ''], [deskId = '']] = [names, ids];
  const emails = links.map((link) => parseAddress(wordsOf(link))).filter((email) => email !== null);
  return name || emails.length ? { name, emails: [...new Set(emails)], deskId } : null;
}

/** The customer once for each address. Customers without a name are shown by one of them. */
function requesters({ name, emails, deskId }: Customer): Person[] {
  const ofDesk = deskId && { deskId };
  if (!emails.length) return [{ role: 'requester', ...named(name, null), ...ofDesk, hook: 'customer-name' }];
  const own = !emails.includes(name) && name ? { name } : {};
  return emails.map((email) => ({ role: 'requester', email, ...own, ...ofDesk, hook: 'customer-emails' }));
}

/** `#{number} {subject} - {customer}`: told apart by what the rest of the page says, because all may hold dashes. */
function subjectOf(root: Document, url: URL, name: string): string {
  const number = shownNumber(url);
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
    const customer = customerOf(root, url);
    const people = customer ? requesters(customer) : [];
    const subject = subjectOf(root, url, customer?.name ?? '');
    return {
      desk: { type: 'helpscout', url: desk.url },
      // The sidebar says whose it is, but not of which conversation.
      ticket: { id, ...(subject && { subject }), bound: false },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(!people.length && { missed: ['customer-emails', 'customer-name'] }),
    };
  },
  attributes: ['href'],
  written: WRITTEN,
};
