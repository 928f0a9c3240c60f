/** Crisp's inbox. The profile panel names the visitor; there is no answer that the agent's session alone would get. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person, RequesterSlot } from '../desk';
import { parseAddress, textOf, visible } from '../dom';
import { drawn, oneText } from '../drawn';
import { address } from './address';

/** The panel beside the conversation and its lines (public extensions and user scripts, 2021 to 2026-08). */
const PROFILE = '.c-conversation-profile';
const EMAIL = '.c-conversation-profile__email';
/** On the line of the address, where there is none: its text is then a translated invitation to set one. */
const NOT_SET = '.c-conversation-profile__email--not-set';
const NICKNAME = '.c-conversation-profile__nickname';
const NAME = '.c-conversation-profile__name';

/** Messages (2026-08); the panel's widgets, which show what the website says of its visitor; the composer. */
const WRITTEN =
  '.c-conversation-box-content, .c-conversation-box-content-message, .c-conversation-profile-widget, [contenteditable]:not([contenteditable="false"])';

/** Crisp itself lets long words break by soft hyphens and zero-width spaces (2026-08). No other invisible ones. */
const asTyped = (text: string): string => text.replace(/[\u00AD\u200B]/g, '');

/** What Crisp calls visitors who gave no name. */
const UNNAMED = /^visitor\d*$/i;

/** What the line of the address says; nobody while there is none yet, and where two panels are on view. */
function visitor(root: Document): { slot: RequesterSlot; people: Person[] } {
  const nobody = { slot: 'absent' as const, people: [] };
  const [line, second] = drawn(root, `${PROFILE} ${EMAIL}`, WRITTEN).filter(visible);
  const panel = line?.closest(PROFILE);
  if (!line || second || !panel) return nobody;
  const email = line.matches(NOT_SET) ? null : parseAddress(asTyped(textOf(line)).trim());
  if (!email && !line.matches(NOT_SET)) return nobody;
  const said = [NICKNAME, NAME].map((select) => oneText(drawn(panel, select, WRITTEN))).find(Boolean) ?? '';
  const name = asTyped(said).trim();
  const real = name !== '' && !UNNAMED.test(name);
  if (!email && !real) return { slot: 'empty', people: [] };
  const person = { ...(email && { email }), ...(real && { name }) };
  return { slot: 'shown', people: [{ role: 'requester', ...person, hook: 'profile-email' }] };
}

export const crisp: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    if (id === null) return null;
    const { slot, people } = visitor(root);
    return {
      desk: { type: 'crisp', url: desk.url },
      ticket: { id, bound: false },
      slot,
      people,
      // The panel may be closed as well: there is no telling, and nothing else names the visitor.
      ...(slot === 'absent' && { missed: ['profile-email'] }),
    };
  },
  written: WRITTEN,
};
