import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { ticketIn } from '../freshworks';

/** Tickets only: changes, problems and releases have numbers of their own, and nobody's customer. */
export const address: DeskAddress<KnownDesk> = { type: 'freshservice', ticketId: ticketIn };
