/** Plain. No place is known where its pages show the customer, and its API wants a key. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

export const plain: DeskAdapter<KnownDesk> = {
  ...address,
  read(_, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'plain', url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
    };
  },
  written: '[contenteditable]:not([contenteditable="false"])',
  personless: true,
};
