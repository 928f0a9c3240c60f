/** Whose page it is, of several products that write their tickets' addresses alike. Pure. */
import type { DeskType } from '../desks/config';
import type { Sighting } from '../desks/desk';

/**
 * Every reader that knows the address says that a ticket is open, so what counts is what it finds in the page: the place
 * of the requester first, also an empty one; the ticket's subject where none finds that place.
 *
 * @param read what each product's own reader makes of the page; `null`: nothing
 */
export function whoseIs(read: readonly { type: DeskType; sighting: Sighting | null }[]): DeskType[] {
  const of = (finds: (sighting: Sighting) => boolean) =>
    read.filter(({ sighting }) => sighting && finds(sighting)).map(({ type }) => type);
  const placed = of(({ slot }) => slot !== 'absent');
  return placed.length > 0 ? placed : of(({ ticket }) => ticket.subject !== undefined);
}
