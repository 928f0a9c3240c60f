import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { findAll, visible } from '../dom';
import { drawn } from '../drawn';
import { address, plainId } from './address';
import { CONVERSATION, LIST, PANES, WRITTEN } from './hooks';
import { selfIn, senderIn } from './senders';

/** The pane on view; `null` where there is none, and where two are: nothing tells which one the address means. */
function paneIn(root: Document): Element | null {
  for (const select of PANES) {
    const [pane, second] = drawn(root, select, `${WRITTEN}, ${LIST}`).filter(visible);
    if (pane) return second ? null : pane;
  }
  return null;
}

/** Outlook on the web. Often it shows nothing but the sender's name (public extensions, 2026). */
export const outlook: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null || !findAll(root, PANES.join()).length) return null;
    const pane = paneIn(root);
    const self = selfIn(root);
    const found = pane && senderIn(pane, self);
    const sender = found?.proven ? found.person : null;
    const marks = pane ? [...drawn(pane, CONVERSATION, WRITTEN), pane] : [];
    const ids = marks.map((mark) => mark.getAttribute('data-convid') ?? '').filter(Boolean);
    return {
      desk: { type: 'outlook', url: desk.url },
      ticket: { id, bound: ids.length > 0 && ids.every((one) => plainId(one) === plainId(id)) },
      slot: sender ? 'shown' : 'absent',
      people: sender ? [sender] : [],
      ...(!found && { missed: ['message-sender'] }),
      ...(self.email && { self: { email: self.email } }),
    };
  },
  belongs(root) {
    const pane = paneIn(root);
    return (message) => pane !== null && Node.prototype.contains.call(pane, message);
  },
  attributes: ['data-convid', 'title'],
  written: WRITTEN,
  // Without a proof of the address, the generic reader offers what stands there.
  personless: true,
};
