/** Front. Where its page shows the recipient is not publicly known, and it has no answer for the agent's own session. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

export const front: DeskAdapter<KnownDesk> = {
  ...address,
  read(_root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'front', url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
    };
  },
  /** Drafts, and comments that are being written. */
  written: '[contenteditable]:not([contenteditable="false"])',
  personless: true,
};
