/** The people of a custom desk's page, read off the places that its pack names. */
import type { CustomRead } from '../config';
import type { Person, RequesterSlot } from '../desk';
import { every, find, isKey, label, mailbox, shown } from './places';
import type { Found } from './places';
import type { Scope } from './scope';

/** No ticket has more requesters; a page that claims so is broken, or out to stall us. */
const MOST = 100;

interface Reading {
  slot: RequesterSlot;
  /** The page ties the people to the ticket by its id. */
  bound: boolean;
  people: Person[];
}

/** What one box holds, by field. */
interface Box {
  email: Found[];
  externalId: Found[];
  name: Found[];
}

/** What belongs to the ticket alone; where nothing does, what its part of the page shares with other tickets. */
export function own<T extends { element: Element }>(
  scope: Scope,
  found: readonly T[],
): { found: T[]; bound: boolean } {
  const tied = Object.groupBy(found, ({ element }) => scope.tie(element));
  return tied.own || !tied.shared
    ? { found: tied.own ?? [], bound: scope.shown }
    : { found: tied.shared, bound: false };
}

/**
 * One box as people. Where it shows several keys there is no telling which name goes with which, so each key is a
 * person of its own and nothing else is said about them.
 */
function peopleIn(box: Box): Omit<Person, 'role' | 'hook'>[] {
  const boxes = box.email.map(mailbox);
  const written = box.name.length
    ? box.name.map(({ value }) => value)
    : boxes.flatMap(({ name }) => name ?? []);
  const emails = [...new Set(boxes.flatMap(({ email }) => email ?? []))];
  const externalIds = [...new Set(box.externalId.filter(isKey).map(({ value }) => value))];
  const names = [...new Set(written.map(label))];

  if (emails.length > 1) return emails.map((email) => ({ email }));
  const [email] = emails;
  if (!email && externalIds.length > 1) return externalIds.map((externalId) => ({ externalId }));
  const externalId = externalIds.length === 1 ? externalIds[0] : undefined;
  if (!email && !externalId) return names.map((name) => ({ name }));
  const name = names.length === 1 ? names[0] : undefined;
  return [{ ...(email && { email }), ...(externalId && { externalId }), ...(name && { name }) }];
}

function boxesOf(root: Document, read: CustomRead, scope: Scope): { boxes: Box[]; bound: boolean } {
  const boxAt = (at: Document | Element): Box => ({
    email: find(at, read.email),
    externalId: find(at, read.externalId),
    name: find(at, read.name),
  });
  if (read.within) {
    const drawn = every(root, read.within).filter(shown).slice(0, MOST);
    const mine = own(
      scope,
      drawn.map((element) => ({ element })),
    );
    return { boxes: mine.found.map(({ element }) => boxAt(element)), bound: mine.bound };
  }
  const whole = boxAt(root);
  const mine = own(scope, [...whole.email, ...whole.externalId, ...whole.name]);
  const kept = new Set(mine.found);
  const keep = (found: Found[]) => found.filter((one) => kept.has(one));
  const box = { email: keep(whole.email), externalId: keep(whole.externalId), name: keep(whole.name) };
  return { boxes: [box], bound: mine.bound };
}

/** Reads every requester that the page shows for the ticket of `scope`. A box without any text is an empty slot. */
export function readPeople(root: Document, read: CustomRead, scope: Scope): Reading {
  const { boxes, bound } = boxesOf(root, read, scope);
  const hook = read.within ? 'custom-box' : 'custom-page';
  const people = new Map<string, Person>();
  for (const values of boxes.flatMap(peopleIn)) {
    people.set(JSON.stringify(values), { role: 'requester', ...values, hook });
  }
  const blank = boxes.every((box) => !box.email.length && !box.externalId.length && !box.name.length);
  const empty = read.within !== undefined && boxes.length > 0 && blank;
  return { slot: people.size ? 'shown' : empty ? 'empty' : 'absent', bound, people: [...people.values()] };
}
