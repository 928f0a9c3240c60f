import type { Person, Role } from '../desk';
import { parseAddress, textOf } from '../dom';
import { drawn } from '../drawn';
import { sameMailbox } from '../mail/mailbox';
import { isRelay } from '../mail/relay';
import { isRobot } from '../mail/robot';
import { addressIn } from '../mailto';
import { named } from '../named';

/** Where mails stand. Roundcube puts a prefix before their ids and classes, so they cannot leave this place. */
export const WRITTEN =
  '#messagebody, .rcmBody, .message-part, .message-htmlpart, [contenteditable]:not([contenteditable="false"])';

/** The mail's headers, whole; the line above them is for reading only (1.6.5, 2026-11). */
const HEADERS = '#message-header table.header-headers';

/** The row that every mail has. */
export const FROM = `${HEADERS} td.header.from`;

/** Everybody whom the mail's headers name. The requester is who sent it, or whom a machine sent it for. */
export function peopleIn(inside: Element): Person[] {
  // Of two boxes, nothing tells which one is the desk's.
  const [headers, second] = drawn(inside, HEADERS, WRITTEN);
  if (!headers || second) return [];
  const rows = (row: string, role: Role) => rowOf(headers, row, role);
  const from = rows('from', 'requester');
  const others = [...rows('to', 'cc'), ...rows('cc', 'cc')];
  const relays = from.filter((person) => isRelay(person, others)).map(({ email }) => email);
  const isPerson = ({ email = '' }: Person) =>
    !isRobot(email) && !relays.some((relay) => sameMailbox(relay, email));
  const byMachine = from.length > 0 && !from.some(isPerson);
  const requesters = byMachine ? rows('replyto', 'requester').filter(isPerson) : from;
  return [...requesters, ...others];
}

/** The people of one row. One whose address is written in two ways is somebody else's trap, and the row is nobody's. */
function rowOf(headers: Element, row: string, role: Role): Person[] {
  const people: Person[] = [];
  for (const link of drawn(headers, `td.header.${row} a.rcmContactAddress`, WRITTEN)) {
    const email = parseAddress(link.getAttribute('title') ?? '');
    if (!email || email !== addressIn(link)) return [];
    people.push({ role, ...named(textOf(link), email), hook: `${row}-row` });
  }
  return people;
}
