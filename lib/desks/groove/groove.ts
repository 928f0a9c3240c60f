/** Groove. No place is known where its pages show the customer, and its API wants a token. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

export const groove: DeskAdapter<KnownDesk> = {
  ...address,
  read(_, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'groove', url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
    };
  },
  written: '[contenteditable]:not([contenteditable="false"])',
  personless: true,
};
