import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

/** `/agent/{portal}/{department}/tickets/details/{id}`, where `all` is a department; or without both (2026-07). */
const PATH = /^\/agent\/[^/]{1,100}\/(?:[^/]{1,100}\/tickets\/details|tickets)\/([1-9]\d{0,24})(?:\/|$)/;

/** The classic pages keep the ticket behind the hash. Chats stand there as well, as `#IM/`, and are no tickets. */
const CLASSIC = /^\/support\/[^/]{1,100}\/ShowHomePage\.do$/;
const HASH = /^#Cases\/dv\/([1-9]\d{0,24})(?:[/?]|$)/;

/** The long id of a ticket; the number that people read out is another. */
export const address: DeskAddress<KnownDesk> = {
  type: 'zoho',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const found = CLASSIC.test(url.pathname) ? HASH.exec(url.hash) : PATH.exec(url.pathname);
    return found?.[1] ?? null;
  },
};
