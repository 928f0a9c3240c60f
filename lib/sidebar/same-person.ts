/** What a new look at a ticket's people does to who is on screen and in memory. */
import type { Identity } from '../identity/identity';
import { candidateKey } from '../identity/person';

/** Nobody, more than one, or page and desk at odds: then nobody may be remembered for this ticket. */
export const contradicts = ({ state, why }: Identity): boolean =>
  state === 'several' || why.includes('mismatch') || (state === 'none' && !why.includes('unread'));

/** The same person, told with the same certainty, on the same ticket. */
export const samePlace = (a: Identity, b: Identity): boolean =>
  a.ticketKey === b.ticketKey &&
  a.state === b.state &&
  !!a.person &&
  !!b.person &&
  candidateKey(a.person) === candidateKey(b.person);
