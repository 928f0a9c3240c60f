import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/**
 * `/app/ticket/{id}`, or `/app/views/{view}/{id}` with the list beside it: the second number is the ticket, the first
 * alone is a list (public extension with tests, 2026-05). `/app/customer/{id}` is a person.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'gorgias',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    return /^\/app\/(?:ticket|views\/[1-9]\d{0,17})\/([1-9]\d{0,17})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
  },
};
