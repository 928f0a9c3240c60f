/** Chatwoot's contact panel: `ContactInfo.vue` and `ContactInfoRow.vue` of its source, versions of 2021 to 2026. */
import type { Person } from '../desk';
import { findAll, visible } from '../dom';
import { drawn, oneText } from '../drawn';
import { addressIn } from '../mailto';
import { only } from '../only';

/**
 * Messages of now and of before 2025, notes, and the composer. Classes come and go, so the contact is read by links
 * and titles alone.
 */
export const WRITTEN =
  '[data-message-id], .conversation-panel, .prose-sm, [contenteditable]:not([contenteditable="false"])';

/** Company and place, and notes of old versions, are printed in these, markup and all: their authors can draw links. */
const PRINTED = 'span a, p a';

/** From the link to the contact's profile up to the head that holds the name: no more steps than any version has. */
const STEPS = 2;

/** The contact's name, and what surrounds name and rows, for a link to the contact's profile. */
function partsAround(link: Element): { name: string; details: Element } | null {
  let head: Element | null = link;
  for (let step = 0; head && step <= STEPS; step += 1, head = head.parentElement) {
    const names = findAll(head, 'h3');
    const details = head.parentElement;
    if (names.length && details) return { name: oneText(names), details };
  }
  return null; // while the name is being edited
}

/** The address of a row: a link with the address in it, and the address as the title of its text. */
function addressOf(link: Element): string | null {
  const email = addressIn(link);
  const titled = findAll(link, 'span[title]').filter((text) => text.getAttribute('title') === email);
  return titled.length ? email : null;
}

/** The contact whose panel is open in `account`; `null` while it is closed, and where two are on view. */
export function contactIn(root: Document, account: string): Person | null {
  const free = (link: Element) => visible(link) && !link.matches(PRINTED);
  const profile = new RegExp(`^/app/accounts/${account}/contacts/([1-9]\\d{0,17})$`);
  const links = drawn(root, 'a[href^="/app/accounts/"]', WRITTEN).filter(free);
  const contacts = links.filter((link) => profile.test(link.getAttribute('href') ?? ''));
  const [link, second] = contacts;
  const parts = link && partsAround(link);
  if (!link || second || !parts) return null;

  const [, deskId = ''] = profile.exec(link.getAttribute('href') ?? '') ?? [];
  const rows = drawn(parts.details, 'a[href^="mailto:"]', WRITTEN).filter(free);
  const addresses = rows.map(addressOf);
  const email = only(addresses);
  // A row that is there and cannot be read says that this is no panel that we know.
  if (rows.length && !email) return null;
  return {
    role: 'requester',
    ...(email && { email }),
    ...(parts.name && { name: parts.name }),
    deskId,
    hook: 'contact-panel',
  };
}
