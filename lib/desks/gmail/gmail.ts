import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf, visible } from '../dom';
import { drawn } from '../drawn';
import { sameMailbox } from '../mail/mailbox';
import { isRelay } from '../mail/relay';
import { isRobot } from '../mail/robot';
import { only } from '../only';
import { address } from './address';
import { HEADING, MAIN, THREAD_ID, WRITTEN } from './hooks';
import { messagesIn, recipientsOf } from './messages';

/** Who looks: `{subject} - {address} - {product}`. The subject comes first and may hold anything. */
function selfIn(root: Document): string | null {
  const parts = textOf(findAll(root, 'head > title')[0]).split(' - ');
  return parts.slice(1, -1).findLast((part) => parseAddress(part) !== null) ?? null;
}

/**
 * Whom a thread is with: the sender of its newest message that is not the agent's own. Nobody where that one does not
 * say its address, where a machine or a list sent it, or where the message that is open is from somebody else.
 *
 * Where that message answers another who wrote, or does not say whom it is for, it may be a colleague's, or the
 * agent's own by another address: then everybody who wrote may be the one.
 */
function correspondents(main: Element, self: string): Person[] {
  const others = messagesIn(main).filter(({ sender }) => !sameMailbox(sender?.email, self));
  const newest = others.at(-1);
  const email = newest?.sender?.email;
  if (!newest?.sender || !email || isRobot(email)) return [];
  const open = others.findLast((message) => message.open);
  if (open && !sameMailbox(open.sender?.email, email)) return [];
  const recipients = recipientsOf(newest);
  if (isRelay(newest.sender, recipients)) return [];
  const writers = others.flatMap(({ sender }) => (sender?.email && !isRobot(sender.email) ? [sender] : []));
  const rest = writers.filter((writer) => !sameMailbox(writer.email, email));
  const isTo = (person: Person) => recipients.some((to) => sameMailbox(to.email, person.email));
  const unclear = !recipients.length || rest.some(isTo);
  const requesters = [newest.sender, ...(unclear ? rest : [])];
  const named = new Map(requesters.map((person) => [person.email?.toLowerCase(), person]));
  const isNamed = ({ email: to = '' }: Person) => named.has(to.toLowerCase()) || sameMailbox(to, self);
  return [...named.values(), ...recipients.filter((person) => !isNamed(person))];
}

/** Gmail. The page has the thread's id, and each message's sender with the address (public extensions, 2026). */
export const gmail: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    if (address.ticketId(url, desk) === null) return null;
    const mains = findAll(root, MAIN).filter((main) => !main.closest(WRITTEN) && visible(main));
    const headings = mains.flatMap((main) => drawn(main, HEADING, WRITTEN).filter(visible));
    const heading = only(headings);
    const main = heading?.closest(MAIN);
    // Beside a list, every row has an id of its own: whose is whose cannot be told.
    const ids = mains.flatMap((one) => drawn(one, `[${THREAD_ID}]`, WRITTEN).filter(visible));
    const id = only(ids.map((element) => element.getAttribute(THREAD_ID) ?? ''));
    if (!heading || !main || !id || !/^[0-9a-f]{8,20}$/.test(id)) return null;
    const self = selfIn(root);
    const people = self === null ? [] : correspondents(main, self);
    const subject = textOf(heading);
    return {
      desk: { type: 'gmail', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound: true },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(self === null && { missed: ['own-address'] }),
      ...(self !== null && { self: { email: self } }),
    };
  },
  attributes: [THREAD_ID, 'email'],
  written: WRITTEN,
};
