import type { Spoken } from './desk';
import { findAll, visible } from './dom';

interface Hooks {
  /** One message with its head. */
  item: string;
  /** Its time in its head, and the attribute that holds it. */
  time: string;
  attr?: string;
  /** Its body: what stands in there is the writer's, whatever it imitates. */
  body: string;
}

/** The newest of a long thread suffice. */
const MOST = 200;

/** The messages on view inside `root`, and by `author` who wrote each, `null` for one that does not count. One whose head
 * shows no time is left out. */
export function spokenIn(
  root: Document | Element,
  { item, time, attr = 'datetime', body }: Hooks,
  author: (message: Element) => Spoken['by'] | null,
): Spoken[] {
  const { closest, getAttribute } = Element.prototype;
  const outside = (element: Element) => !closest.call(element, body);
  const messages = findAll(root, item).filter((message) => outside(message) && visible(message));
  return messages.slice(-MOST).flatMap((message): Spoken[] => {
    const stamp = findAll(message, time).find(outside);
    const at = stamp && getAttribute.call(stamp, attr)?.trim();
    const by = at ? author(message) : null;
    return at && by ? [{ at, by }] : [];
  });
}
