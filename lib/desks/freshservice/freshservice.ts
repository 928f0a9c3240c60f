/** Freshservice. Where its page shows the requester is not publicly known; colleagues are its usual requesters. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { onView, oneText } from '../drawn';
import { address } from './address';

/** Public extension, 2026. */
const SUBJECT = '.summary-content .subject-text';

/** The first message as Freshservice and Freshdesk have called it for years (public extensions, 2026), and the editor. */
const WRITTEN =
  '#ticket_original_request, [data-test-conversation="conversation-text"], .ticket_note, [contenteditable]:not([contenteditable="false"])';

export const freshservice: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const subject = oneText(onView(root, SUBJECT, WRITTEN));
    return {
      desk: { type: 'freshservice', url: desk.url },
      ticket: { id, ...(subject && { subject }), bound: false },
      slot: 'absent',
      people: [],
    };
  },
  written: WRITTEN,
  personless: true,
};
