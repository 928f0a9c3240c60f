import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { address, addressedTicket, ticketPage } from './address';
import { askRequesters } from './confirm';
import { readHeadline } from './headline';
import { readPeople, WRITTEN } from './people';
import { readSelf } from './self';

/** Kinds of page that show the row of requestors; replies, history and the mobile pages do not. */
const SHOWS_PEOPLE = /^Display$/;

/**
 * Request Tracker 4.4, 5 and 6, at any web path. Hooks read off the templates of 4.4.6 and of 6.0, and off a running
 * 5.0.3 in English and German, 2026-11.
 */
export const rt: DeskAdapter<KnownDesk> = {
  ...address,

  read(root, url, desk) {
    const page = ticketPage(url, desk);
    const headline = page && readHeadline(root, page, addressedTicket(url, desk));
    if (!headline) return null;
    const self = readSelf(root);
    const { slot, people, id } = readPeople(root, self);
    // The people box carries the ticket's own id; while it and the headline differ, the page is being swapped.
    const bound = headline.bound && (id === null || id === headline.id);
    return {
      desk: { type: 'rt', url: desk.url },
      ticket: { id: headline.id, ...(headline.subject && { subject: headline.subject }), bound },
      slot,
      people,
      ...(slot === 'absent' && SHOWS_PEOPLE.test(page) && { missed: ['requestors-row'] }),
      ...(self && { self: { deskId: self.deskId, ...(self.email && { email: self.email }) } }),
    };
  },

  confirm: askRequesters,

  attributes: ['data-user-id'],

  written: WRITTEN,
};
