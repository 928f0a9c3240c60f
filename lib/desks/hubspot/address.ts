import type { KnownDesk } from '../config';
import type { DeskAddress } from '../desk';
import { restOf } from '../match';

const NUMBER = String.raw`([1-9]\d{0,17})`;

/** The record of a ticket, the same before 2023, and the help desk. `0-5` is the type of tickets (2026-10). */
const TICKET = new RegExp(
  String.raw`^/(?:contacts/${NUMBER}/(?:record/0-5|ticket)|help-desk/${NUMBER}/view/[^/]{1,64}/ticket)/${NUMBER}(?:/|$)`,
);

/** A conversation in the inbox. Threads have numbers of their own. */
const THREAD = new RegExp(String.raw`^/live-messages/${NUMBER}/inbox/${NUMBER}(?:/|$)`);

/**
 * `{portal}-{ticket}`, and `{portal}-thread-{thread}` for the inbox. One host serves every portal, and HubSpot is only
 * asked about a ticket together with its portal, so that the id names both.
 */
export const address: DeskAddress<KnownDesk> = {
  type: 'hubspot',
  ticketId(url, desk) {
    if (restOf(url, desk) === null) return null;
    const [, ofRecord, ofHelpDesk, ticket] = TICKET.exec(url.pathname) ?? [];
    if (ticket) return `${ofRecord ?? ofHelpDesk}-${ticket}`;
    const [, portal, thread] = THREAD.exec(url.pathname) ?? [];
    return thread ? `${portal}-thread-${thread}` : null;
  },
};

/** The portal that an id of `ticketId` names, and the ticket in it: `null` for a thread of the inbox. */
export function partsOf(id: string): { portal: string; ticket: string | null } {
  const [portal = '', ticket = ''] = id.split('-');
  return { portal, ticket: /^\d+$/.test(ticket) ? ticket : null };
}
