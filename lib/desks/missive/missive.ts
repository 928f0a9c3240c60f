import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

/** Missive. Its address names the conversation; no place is known where its page names the person (2026-11). */
export const missive: DeskAdapter<KnownDesk> = {
  ...address,
  read(_root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'missive', url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
    };
  },
  /** The editor: nothing else is known of where mails stand. */
  written: '[contenteditable]:not([contenteditable="false"])',
  personless: true,
};
