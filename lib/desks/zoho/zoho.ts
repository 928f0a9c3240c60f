/** Zoho Desk. Its addresses are known, and no place in the page where it shows who asked: nobody is read here. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address } from './address';

/** Editors. The boxes of the conversation itself have no marks that are known. */
const WRITTEN = '[contenteditable]:not([contenteditable="false"])';

export const zoho: DeskAdapter<KnownDesk> = {
  ...address,
  read(_root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    return {
      desk: { type: 'zoho', url: desk.url },
      ticket: { id, bound: false },
      slot: 'absent',
      people: [],
    };
  },
  written: WRITTEN,
  personless: true,
};
