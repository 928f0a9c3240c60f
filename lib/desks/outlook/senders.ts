import type { Person } from '../desk';
import { findAll, parseAddress, parseMailbox, textOf } from '../dom';
import { drawn, onView } from '../drawn';
import { sameMailbox } from '../mail/mailbox';
import { isRelay } from '../mail/relay';
import { isRobot } from '../mail/robot';
import { addressIn } from '../mailto';
import { named } from '../named';
import { onlyAddress } from '../only';
import { LIST, MESSAGE_HEAD, SELF, SENDER, WRITTEN } from './hooks';

const attr = (element: Element, name: string): string => element.getAttribute(name)?.trim() ?? '';

export interface Named {
  person: Person;
  /** The address stands in a title or a link as well. In the text alone it may be part of a name that was chosen for it. */
  proven: boolean;
}

/**
 * Whom one element names. Outlook prints `Name<address>`, or the name alone, with the address in a title, in a link
 * or nowhere. Two addresses that differ are somebody's trick with their own name. A title that only repeats the text
 * says nothing more than the text.
 */
function personAt(element: Element): Named | null {
  const text = textOf(element);
  const printed = parseMailbox(text);
  const addresses = [element, ...findAll(element, '*')].flatMap((part) => {
    const title = attr(part, 'title');
    const inTitle = title === text ? null : (parseAddress(title) ?? parseMailbox(title).email);
    return [inTitle, addressIn(part)].filter((email) => email != null);
  });
  const all = [...(printed.email ? [printed.email] : []), ...addresses];
  const email = onlyAddress(all);
  if (all.length && !email) return null;
  const name = printed.email ? (printed.name ?? '') : text;
  const person: Person = { role: 'requester', ...named(name, email), hook: 'message-sender' };
  const proven = !person.email || addresses.length > 0;
  return person.name || person.email ? { person, proven } : null;
}

/** Who looks, as far as the account button says. */
export function selfIn(root: Document): Pick<Person, 'name' | 'email'> {
  const [button] = findAll(root, SELF);
  return (button && !button.closest(WRITTEN) && personAt(button)?.person) || {};
}

/**
 * The one sender, beside the agent, of all messages on view in the pane. Their order is the agent's own setting.
 */
export function senderIn(pane: Element, self: Pick<Person, 'name' | 'email'>): Named | null {
  const senders: Person[] = [];
  let proven = true;
  for (const head of onView(pane, MESSAGE_HEAD, `${WRITTEN}, ${LIST}`)) {
    const [element, second] = drawn(head, SENDER, WRITTEN);
    const found = element && !second ? personAt(element) : null;
    if (!found) return null;
    const { person } = found;
    const own = person.email
      ? sameMailbox(person.email, self.email)
      : !!self.name && person.name === self.name;
    if (own) continue;
    senders.push(person);
    proven &&= found.proven;
  }
  // Of one person's messages, some show the address and some the name alone.
  const [sender = null, ...others] = senders.toSorted((a, b) => Number(!a.email) - Number(!b.email));
  const same = (other: Person) =>
    other.email ? sameMailbox(other.email, sender?.email) : !!other.name && other.name === sender?.name;
  const byMachine = !!sender && (isRobot(sender.email ?? '') || isRelay(sender));
  return sender && others.every(same) && !byMachine ? { person: sender, proven } : null;
}
