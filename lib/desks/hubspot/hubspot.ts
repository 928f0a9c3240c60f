/** HubSpot: the contacts of a ticket, by the card that lists them and by HubSpot's own answer. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person } from '../desk';
import { findAll, parseAddress, textOf, visible } from '../dom';
import { drawn, oneText } from '../drawn';
import { addressIn } from '../mailto';
import { named } from '../named';
import { only, onlyAddress } from '../only';
import { address, partsOf } from './address';
import { askContacts } from './confirm';

/** The card of associated contacts in a column beside the record (public extensions, 2024-12 and 2026). */
const CARD = [
  '[data-sidebar-card-association-object-type-id="0-1"]',
  '[data-test-id^="card-wrapper-ASSOCIATION"][data-test-id$="/0-1"]',
]
  .map((card) => `[data-test-id$="-sidebar"] ${card}`)
  .join();

/** One contact of the card, its name, which links to its record, and its address (2026, 2021). */
const TILE = '[data-test-id^="chiclet-0-1-"], [data-test-id^="chicklet-"], [data-selenium-test="chicklet"]';
const TITLE =
  'a:is([data-test-id="contact-chicklet-title-link"], [data-selenium-test="contact-chicklet-title-link"])';
const EMAIL =
  'a[data-test-id="contact-chicklet-email"], [data-selenium-test="contact-chicklet-email"] a, a[data-selenium-test="contact-chicklet-email"]';

/** The panel in which another record is looked at over this one. */
const PREVIEW = '[data-crm-location="CRM_OBJECT_PREVIEW"]';

/** What the record is called (2026, 2024). Labels of properties carry the second mark as well, elsewhere. */
const SUBJECT =
  '[data-selenium-test="highlightTitle"], [data-card-type="OBJECT_HIGHLIGHT"] [data-test-id="truncated-object-label"]';

const SELF = '.user-info-email';

/** The middle column of a record, where mails, notes and calls are printed (2024-12). */
const MIDDLE = '[data-test-id="middle-pane"]';
const WRITTEN = `${MIDDLE}, [data-test-id*="ACTIVITIES"], [contenteditable]:not([contenteditable="false"])`;

/** What is not this record's own: what people wrote, and other records. */
const ASIDE = `${WRITTEN}, ${PREVIEW}`;

/** HubSpot pads labels with characters of no width, to let them break. They are not part of anybody's name. */
const words = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/g, '').trim();

const contactOf = (link: Element, url: URL, portal: string): string | null => {
  const to = URL.parse(link.getAttribute('href') ?? '', url);
  if (to?.origin !== url.origin) return null;
  const [, of, id] =
    /^\/contacts\/(\d+)\/(?:record\/0-1|contact)\/([1-9]\d{0,17})\/?$/.exec(to.pathname) ?? [];
  return of === portal && id ? id : null;
};

/** Everybody on the card, each once. An address counts where its tile is one contact's alone. */
function contacts(root: Document, url: URL, portal: string): Person[] {
  const links = drawn(root, CARD, ASIDE)
    .flatMap((card) => drawn(card, TITLE, ASIDE))
    .filter(visible);
  const byId = Map.groupBy(new Set(links), (link) => contactOf(link, url, portal));
  return [...byId].flatMap(([id, own]) => {
    if (id === null) return [];
    const tiles = own.flatMap((link) => link.closest(TILE) ?? []);
    const alone = tiles.filter((tile) =>
      only(findAll(tile, TITLE).map((one) => contactOf(one, url, portal))),
    );
    const emails = alone.flatMap((tile) => findAll(tile, EMAIL).flatMap((link) => addressIn(link) ?? []));
    const who = named(words(oneText(own)), onlyAddress(emails));
    return { role: 'requester', ...who, deskId: id, hook: 'contact-card' };
  });
}

export const hubspot: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const { portal } = partsOf(id);
    // The inbox and the help desk print mails in boxes without a known mark: nobody is read beside them.
    const record = url.pathname.startsWith('/contacts/');
    const people = record && findAll(root, MIDDLE).length ? contacts(root, url, portal) : [];
    const subject = record && words(oneText(drawn(root, SUBJECT, ASIDE).filter(visible)));
    const self = parseAddress(textOf(only(drawn(root, SELF, WRITTEN))));
    return {
      desk: { type: 'hubspot', url: desk.url },
      // Nothing on the page is known to carry the ticket's number.
      ticket: { id, label: id.slice(id.lastIndexOf('-') + 1), ...(subject && { subject }), bound: false },
      slot: people.length ? 'shown' : 'absent',
      people,
      ...(record && self && { self: { email: self } }),
      ...(record && !people.length && { missed: ['contact-card'] }),
    };
  },
  confirm: askContacts,
  attributes: ['href', 'data-test-id'],
  written: WRITTEN,
};
