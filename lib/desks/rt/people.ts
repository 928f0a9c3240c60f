import type { Person, RequesterSlot, Role } from '../desk';
import { findAll, textOf } from '../dom';
import { queryId } from './address';
import { parsePrinted } from './name';
import type { Self } from './self';

/** RT's box of the ticket's people. On a reply page it holds other people, and no row of requestors. */
const BOX = '.ticket-info-people';

/** Rows of the box. Roles that a site defines itself have no class, so that nobody is read from them. */
const ROWS: readonly { row: string; role: Role; hook: string }[] = [
  { row: '.requestors', role: 'requester', hook: 'requestors-row' },
  { row: '.cc', role: 'cc', hook: 'cc-row' },
  { row: '.admincc', role: 'cc', hook: 'admincc-row' },
  { row: '.owner', role: 'owner', hook: 'owner-row' },
];

/**
 * Where RT prints what people wrote: mails and comments, and the values of fields. RT's scrubber lets `class` pass
 * in some versions, so a mail can imitate the box; but it cannot leave the place where RT prints it.
 */
export const WRITTEN =
  '.history, .history-container, .transaction, .messagebody, .message-stanza, .value, .rt-value';

/** What the box says, and the id of the ticket that the box was drawn for, where the agent may edit it. */
export function readPeople(
  root: Document,
  self: Self | null,
): { slot: RequesterSlot; people: Person[]; id: string | null } {
  const boxes = findAll(root, BOX).filter((box) => !box.closest(WRITTEN));
  const namesOnly = boxes.some((box) => printsNamesOnly(box, self));
  const people = new Map<string, Person>();
  let slot: RequesterSlot = 'absent';
  for (const { row, role, hook } of ROWS) {
    for (const found of boxes.flatMap((box) => findAll(box, row))) {
      if (found.closest(WRITTEN)) continue;
      // Groups may be requestors as well: a link, but nobody to name.
      if (role === 'requester' && slot !== 'shown')
        slot = findAll(found, '.user, a').length ? 'shown' : 'empty';
      for (const user of findAll(found, '.user')) {
        const person = readUser(user, role, hook, namesOnly);
        if (person) people.set(`${hook} ${person.deskId}`, person);
      }
    }
  }
  return { slot, people: [...people.values()], id: boxes.map(drawnFor).find(Boolean) ?? null };
}

/** RT links every person, but not its own actors ("Nobody in particular", "The RT System itself"). */
function readUser(user: Element, role: Role, hook: string, namesOnly: boolean): Person | null {
  const deskId = user.getAttribute('data-user-id') ?? '';
  if (!/^\d+$/.test(deskId) || !findAll(user, 'a[href]:not(.rt-user-avatar)').length) return null;
  const text = textOf(user);
  // RT 6 draws initials before the name.
  const initials = textOf(findAll(user, '.rt-user-avatar')[0]);
  const printed = text.startsWith(initials) ? text.slice(initials.length).trim() : text;
  return { role, ...parsePrinted(printed, namesOnly), deskId, hook };
}

/**
 * The agent's own entry gives the name format away: staff stand as `login (Real Name)` or `Real Name <address>`
 * in all formats but the one with names only.
 */
function printsNamesOnly(box: Element, self: Self | null): boolean {
  if (!self?.email || !self.realName || self.realName.toLowerCase() === self.login.toLowerCase())
    return false;
  const id = CSS.escape(self.deskId);
  const own = findAll(box, `.user[data-user-id="${id}"] a[href], select[name="Owner"] option[value="${id}"]`);
  return textOf(own[0]) === self.realName.replace(/\s+/g, ' ').trim();
}

/** RT 5 and 6 carry the id in the box's inline form, all versions in the link of its title. */
function drawnFor(box: Element): string | null {
  const link = findAll(box, '.titlebox-title a[href*="/Ticket/ModifyPeople.html?"]')[0]?.getAttribute('href');
  return link ? queryId(link.slice(link.indexOf('?'))) : null;
}
