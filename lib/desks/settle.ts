import type { Guess, Sighting } from './desk';

/** How long a page may take to catch up with its address before we say what we see, in ms. */
const patience = 6000;
/** The same for a page that shows the right ticket but no requester slot yet: most likely it never will. */
const patienceForSlot = 1500;
/** How long it must hold still before a page whose people changed counts as caught up, in ms. */
const calm = 400;

const printOf = (sighting: Sighting): string =>
  JSON.stringify([sighting.slot, sighting.people, sighting.guesses]);

interface Settled {
  sighting: Sighting;
  /** When to look again (ms from now; `null`: when the page changes). */
  again: number | null;
  /** Patience has ended for this ticket. */
  late: boolean;
  /** The page shows this very ticket, and nothing of one before: what else it says may be told. */
  known: boolean;
}

interface Settle {
  (read: Sighting, now: number, guess?: () => Guess[]): Settled;
  /** No ticket is open: what this page shows may still stand there when the next one is. */
  left(): void;
}

interface Circumstances {
  /** No place is known where this desk shows the requester. */
  personless?: boolean;
  /** The document has shown another page before anybody looked. */
  moved?: boolean;
}

/**
 * Guards against a page that shows the last ticket's person under the next ticket's address. A document that has
 * shown one page only cannot mix two. After an in-page move, people count when the DOM ties them to the ticket
 * (`bound`), or when they differ from the last ticket's and the page has come to rest, unless a ticket was skipped on the
 * way, whose page may have come late; until then the sighting says `pending`. When patience ends, it goes out as it is: unbound, so that the identity says "not sure".
 *
 * Where neither page nor desk name anybody, the generic reader's guesses stand in: at once on a desk of which no
 * place is known (`personless`), after patience on others. They go through the same waiting.
 *
 * Pure but for its own memory; the clock comes in.
 */
export function createSettler({ personless = false, moved = false }: Circumstances = {}): Settle {
  /** `undefined`: this document has shown nothing else yet. */
  let ticket: string | null | undefined = moved ? null : undefined;
  let last: string | undefined;
  /** What was last believed of that ticket. */
  let believed = '';
  /** The ticket before was left before its page had come to rest: what comes late may be its own. */
  let skipped = false;
  let done = true;
  let movedAt = 0;
  let print = '';
  let printBefore = '';
  let changedAt = 0;

  const settle = (read: Sighting, now: number, guess: () => Guess[] = () => []): Settled => {
    const { id } = read.ticket;
    if (id !== ticket) {
      moved = ticket !== undefined;
      // The same ticket again may well show the same person.
      printBefore = id === last ? '' : print;
      if (id !== last) believed = '';
      skipped = moved && !done;
      done = false;
      movedAt = changedAt = now;
      ticket = last = id;
    }
    const limit = read.ticket.bound && !personless ? patienceForSlot : patience;
    const late = now - movedAt >= limit;
    const silent = read.slot === 'absent' && !Array.isArray(read.confirmation);
    const guesses = silent && (personless || (late && read.confirmation !== 'pending')) ? guess() : [];
    const seen: Sighting = guesses.length ? { ...read, guesses } : read;

    const current = printOf(seen);
    if (current !== print) changedAt = now;
    print = current;

    const resting = now - changedAt >= calm;
    const shows = seen.slot !== 'absent' || (personless && guesses.length > 0);
    const bound =
      seen.ticket.bound ||
      (shows && (!moved || current === believed || (!skipped && current !== printBefore && resting)));
    if (bound && shows) believed = current;
    done ||= (bound && shows) || late;
    const known = seen.ticket.bound || !moved || (bound && shows);
    if ((bound && shows) || late)
      return { sighting: tie(seen, bound && !guesses.length), again: null, late, known };
    const again = shows && current !== printBefore ? calm - (now - changedAt) : limit - (now - movedAt);
    // A page kind that does not show the requester is told apart from a late one by the desk's answer alone.
    const { guesses: _guesses, ...rest } = seen;
    const waiting: Sighting = Array.isArray(seen.confirmation) ? seen : { ...rest, confirmation: 'pending' };
    return {
      sighting: shows ? { ...waiting, people: [], slot: 'absent' } : waiting,
      again: Math.max(again, 1),
      late,
      known: false,
    };
  };
  return Object.assign(settle, {
    left() {
      ticket = null;
    },
  });
}

const tie = (sighting: Sighting, bound: boolean): Sighting =>
  sighting.ticket.bound === bound ? sighting : { ...sighting, ticket: { ...sighting.ticket, bound } };
