/** GLPI 10 and 11. The form beside the timeline holds the ticket's requesters, observers and assignees. */
import type { KnownDesk } from '../config';
import type { DeskAdapter, Person, Role } from '../desk';
import { drawn } from '../drawn';
import { named } from '../named';
import { numberIn } from '../number';
import { only, onlyAddress } from '../only';
import { actorsIn, type Actor } from './actors';
import { address } from './address';

/** The form's own id field (public source of 10 and 11, 2026-04, as everything in this folder). */
const FORM_ID = '#itil-form > input[name="id"]';
/** The same form where customers write to their own tickets. */
const SELF_SERVICE = '#itil-form > input[name="_from_helpdesk"]';

/** The timeline with its answers, notes about the customer's entity, and editors. */
const WRITTEN =
  '.itil-timeline, .itil-left-side, .timeline-item, .rich_text_container, .entitynote, [contenteditable]:not([contenteditable="false"])';

const ROLES: readonly { type: string; role: Role }[] = [
  { type: 'requester', role: 'requester' },
  { type: 'observer', role: 'cc' },
  { type: 'assign', role: 'owner' },
];

/** A user, or an address without one. Groups and suppliers are nobody to look up. */
function personOf(actor: Actor, role: Role): Person | null {
  const hook = `${role}-actors`;
  if (actor.itemtype !== 'User') return null;
  if (actor.id === '0') return actor.alternative ? { role, email: actor.alternative, hook } : null;
  // A user's alternative address may be a colleague's who is to be told as well: only their own counts.
  const person = named(actor.title, onlyAddress(actor.own));
  return actor.id ? { role, ...person, deskId: actor.id, hook } : null;
}

export const glpi: DeskAdapter<KnownDesk> = {
  ...address,
  read(root, url, desk) {
    const id = address.ticketId(url, desk);
    const shown = only(drawn(root, FORM_ID, WRITTEN).map((field) => numberIn(field.getAttribute('value'))));
    if (id === null || shown === null || drawn(root, SELF_SERVICE, WRITTEN).length) return null;
    const bound = shown === id.replace(/^\w+-/, '');
    const people = new Map<string, Person>();
    for (const { type, role } of bound ? ROLES : []) {
      for (const actor of actorsIn(root, type, WRITTEN) ?? []) {
        const person = personOf(actor, role);
        if (person) people.set(`${role} ${person.deskId ?? person.email}`, person);
      }
    }
    const requesters = bound ? actorsIn(root, 'requester', WRITTEN) : null;
    return {
      desk: { type: 'glpi', url: desk.url },
      ticket: { id, bound },
      slot: !requesters ? 'absent' : requesters.length ? 'shown' : 'empty',
      people: [...people.values()],
      ...(!requesters && { missed: ['requester-actors'] }),
    };
  },
  attributes: ['value', 'data-items-id'],
  written: WRITTEN,
};
