import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { ticketIn } from '../freshworks';

export const address: DeskAddress<KnownDesk> = { type: 'freshdesk', ticketId: ticketIn };
