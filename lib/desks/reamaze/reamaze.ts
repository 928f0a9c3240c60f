/** Re:amaze. The right rail shows the customer; the API wants a token, so nothing of it is confirmed. */
import type { KnownDesk } from '../config';
import type { DeskAdapter } from '../desk';
import { findAll, parseAddress, visible } from '../dom';
import { drawn } from '../drawn';
import { addressIn } from '../mailto';
import { onlyAddress } from '../only';
import { address } from './address';

/** The customer's own lines in the right rail (user scripts, 2024 and 2025). Orders stand in sections of their own. */
const PROFILE = '#conversation-right-rail .customer-profile .profile-details.section';

/** What may hold the name: people may choose an address for one. */
const NAMES = 'h1, h2, h3, h4, h5, h6, [class*="name"]';

/** Messages, what the shop says of its customer, and the composer. */
const WRITTEN = '.message, #customer-data-attributes, [contenteditable]:not([contenteditable="false"])';

/** Every address in `section`: of its links, and where a line of text is one as a whole. Names are left out. */
function addressesIn(section: Element): string[] {
  const names = new Set(findAll(section, NAMES).flatMap((name) => [name, ...findAll(name, '*')]));
  const parts = drawn(section, '*', WRITTEN).filter((part) => visible(part) && !names.has(part));
  return [section, ...parts].flatMap((part) => {
    const lines = [...part.childNodes].filter((node) => node.nodeType === node.TEXT_NODE);
    const found = [addressIn(part), ...lines.map((line) => parseAddress((line.nodeValue ?? '').trim()))];
    return found.filter((one) => one !== null);
  });
}

export const reamaze: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const sections = drawn(root, PROFILE, WRITTEN).filter(visible);
    // Nothing in the section says which address is the customer's: only one that stands alone is.
    const email = onlyAddress(sections.flatMap(addressesIn));
    return {
      desk: { type: 'reamaze', url: desk.url },
      ticket: { id, bound: false },
      slot: email ? 'shown' : 'absent',
      people: email ? [{ role: 'requester', email, hook: 'profile-address' }] : [],
      ...(!email && { missed: [sections.length ? 'profile-address' : 'profile-section'] }),
    };
  },
  written: WRITTEN,
};
