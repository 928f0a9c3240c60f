import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';

export const address: DeskAddress<KnownDesk> = {
  type: 'gorgias',
  ticketId: () => null,
};
