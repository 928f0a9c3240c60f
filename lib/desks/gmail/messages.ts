import type { Person, Role } from '../desk';
import { parseAddress, visible } from '../dom';
import { drawn } from '../drawn';
import { named } from '../named';
import { onlyAddress } from '../only';
import { CLOSED, MESSAGE, RECIPIENT, SENDER, STACKED, WRITTEN } from './hooks';

export interface Message {
  box: Element;
  /** `null` where it is not said, or said in two ways. */
  sender: Person | null;
  open: boolean;
}

/** Whether a message's box is on view. A thread that was looked at before may still stand beside this one, hidden. */
const isShown = (box: Element): boolean => visible((box.matches(STACKED) && box.parentElement) || box);

/** A thread's messages, oldest first, as Gmail draws them. */
export function messagesIn(main: Element): Message[] {
  const boxes = drawn(main, MESSAGE, WRITTEN).filter(isShown);
  const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
  return outer.map((box) => {
    const senders = peopleAt(box, SENDER, 'requester').filter(({ hook }) => hook === 'sender');
    const email = onlyAddress(senders.map((person) => person.email ?? ''));
    const sender = senders.find((person) => person.email === email);
    const open = !box.matches(CLOSED) && !drawn(box, CLOSED, WRITTEN).length;
    return { box, sender: email && sender ? sender : null, open };
  });
}

/** Gmail lists "me" among the recipients: whoever looks is no recipient here. */
export const recipientsOf = ({ box }: Message): Person[] => peopleAt(box, RECIPIENT, 'cc');

/** Addresses stand in an attribute of their own, beside the name: one that is none makes the element nobody. */
function peopleAt(box: Element, select: string, role: Role): Person[] {
  const isSender = role === 'requester';
  return drawn(box, select, WRITTEN)
    .filter((element) => !isSender || !element.closest('.hb'))
    .flatMap((element) => {
      const email = parseAddress(element.getAttribute('email') ?? '');
      const name = (element.getAttribute('name') ?? '').replace(/\s+/g, ' ').trim();
      return email ? [{ role, ...named(name, email), hook: isSender ? 'sender' : 'recipient' }] : [];
    });
}
