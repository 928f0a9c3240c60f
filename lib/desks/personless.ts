import type { KnownDesk } from './config';
import type { DeskAdapter, DeskAddress } from './desk';

/** Where somebody writes, on every desk. */
export const EDITORS = '[contenteditable]:not([contenteditable="false"])';

/**
 * The adapter of a desk of which nothing is known but its addresses: it says which ticket is open, and leaves the person to
 * the generic reader. Of its page only the editors are known to hold what people write.
 */
export function personless(address: DeskAddress<KnownDesk>): DeskAdapter<KnownDesk> {
  return {
    ...address,
    read(_root, url, desk) {
      const id = address.ticketId(url, desk);
      if (id === null) return null;
      const at = { type: desk.type, url: desk.url };
      return { desk: at, ticket: { id, bound: false }, slot: 'absent', people: [] };
    },
    written: EDITORS,
    personless: true,
  };
}
