/**
 * Intercom's inbox. The page tells customers' addresses from other details by a translated, configurable label alone, so
 * nobody is read from it: a detail named "account manager" holds an address as well. Its own answer names the customer.
 */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { onView, oneText } from '../drawn';
import { baseOf } from '../match';
import { address } from './address';
import { customerIn } from './answer';

/** Header of the open conversation: its title, or the customer's name where it has none (public extensions, 2026-04). */
const TITLE = '[data-inbox-conversation-header-title], span[data-conversation-title]';

/** The stream of messages and its parts, and the composer. The stream may also stand in a shadow root. */
const WRITTEN =
  '[data-testid="conversation-stream-scroll-container"], [data-part-group-category], [contenteditable]:not([contenteditable="false"])';

export const intercom: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const subject = oneText(onView(root, TITLE, WRITTEN));
    return {
      desk: { type: 'intercom', url: desk.url },
      ticket: { id, label: id.slice(id.lastIndexOf('/') + 1), ...(subject && { subject }), bound: false },
      slot: 'absent',
      people: [],
    };
  },
  async confirm(sighting, desk, get) {
    const base = baseOf(desk);
    const [, workspace, conversation] = /^([a-z0-9]+)\/(\d+)$/.exec(sighting.ticket.id) ?? [];
    if (!base || !workspace || !conversation) return null;
    const url = new URL(`/ember/inbox/conversations/${conversation}?app_id=${workspace}`, base);
    return customerIn(await get(url.href).catch(() => null), conversation);
  },
  written: WRITTEN,
  personless: true,
};
