/**
 * Looks for the requester's address where no adapter knows a place. What it finds is offered to the agent and never
 * taken: nothing here is sure.
 */
import type { Guess } from '../desk';
import { findAll, textOf, visible } from '../dom';
import { collect, type Collected } from './collect';
import { seenThrough } from './finds';
import { isMailbox, nameIn } from './mentions';
import { stoodBefore } from './nodes';
import { ownAddresses } from './own';
import { fold, rank, type Placed } from './rank';
import { isRefused } from './refused';
import { standings } from './standing';
import { isName } from './words';

/**
 * Addresses on the page that may be the requester's, best first, 10 at most. Never throws, and changes nothing.
 * @param written CSS selector of what people wrote, where an adapter knows it: nobody is guessed from there
 */
export function guessRequesters(root: Document, written: string | undefined): Guess[] {
  try {
    const page = collect(root, written);
    return page ? rank(placed(root, page), nameInBox) : [];
  } catch {
    return []; // a page that can break this is none to guess from
  }
}

function placed(root: Document, { finds, landmarks }: Collected): Placed[] {
  const sound = finds.filter(({ email }) => isMailbox(email) && !isRefused(email));
  if (sound.length === 0) return [];
  const own = new Set(ownAddresses(root, landmarks).map(fold));
  const standingOf = standings(landmarks);
  const found = sound.flatMap((find): Placed[] => {
    if (own.has(fold(find.email)) || !visible(seenThrough(find))) return [];
    const standing = standingOf(find.element);
    // A field that names nobody's place may be anybody's: a login, a search, a new recipient.
    if (!standing || (find.form === 'field' && standing.place !== 'customer-box')) return [];
    return [{ ...find, ...standing }];
  });
  const newest = newestOf(found);
  return found.map((one) =>
    one.place === 'message' && one.box === newest ? { ...one, place: 'newest-message' } : one,
  );
}

/** By the times that the messages carry, where all do and in one form; else the last on the page. */
function newestOf(found: readonly Placed[]): Element | null {
  const messages = new Set(found.flatMap(({ place, box }) => (place === 'message' && box ? [box] : [])));
  const dated = [...messages].map((message) => ({
    message,
    time: findAll(message, 'time[datetime$="Z"]')[0]?.getAttribute('datetime') ?? '',
  }));
  const comparable = dated.every(({ time }) => time && time.length === dated[0]?.time.length);
  const [newest] = dated.toSorted((a, b) => {
    if (comparable && a.time !== b.time) return a.time > b.time ? -1 : 1;
    return stoodBefore(a.message, b.message) ? 1 : -1;
  });
  return newest?.message ?? null;
}

const MOST_PARTS = 100;

/** The one name that a box shows, by what its parts are called. */
function nameInBox(box: Element): string | undefined {
  const parts = findAll(box, '[class], [id], [data-testid]').slice(0, MOST_PARTS);
  const shown = parts.filter((part) => isName(part) && visible(part));
  const names = new Set(shown.flatMap((part) => nameIn(textOf(part)) ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}
