import { mostLinks, type TrackerType } from './config';

/** How long a page that shows the last issue's links may take to catch up with its address, in ms. */
const patience = 6000;
/** The same for a page that shows none: most likely it has none. */
const patienceForNone = 1500;
/** How long it must hold still before links that differ from the last issue's are the next one's, in ms. */
const calm = 400;

/** These take out of the page what is scrolled out of sight: what was seen of an issue stays until it is left. */
const scrolling: ReadonlySet<TrackerType> = new Set(['linear', 'slack']);

interface Settled {
  /** `null`: what stands there may be the last issue's. */
  hrefs: string[] | null;
  /** When to look again (ms from now; `null`: when the page changes). */
  again: number | null;
}

/**
 * Guards against a page that still shows the last issue's links under the next issue's address. A document that has
 * shown one issue only cannot mix two. After an in-page move, links count when they differ from the last page's and
 * have come to rest, or when patience ends. Pure but for its own memory; the clock comes in.
 */
export function createLinkSettler(type: TrackerType) {
  let issue: string | null | undefined;
  let moved = false;
  let movedAt = 0;
  let changedAt = 0;
  let print = '';
  let printBefore = '';
  const seen = new Set<string>();

  return (open: string | null, found: string[], now: number): Settled => {
    if (open !== issue) {
      moved ||= issue !== undefined;
      printBefore = print;
      movedAt = changedAt = now;
      issue = open;
      seen.clear();
    }
    const current = JSON.stringify(found);
    if (current !== print) changedAt = now;
    print = current;
    if (open === null) return { hrefs: [], again: null };
    if (moved) {
      const another = found.length > 0 && current !== printBefore;
      const limit = movedAt + (found.length > 0 ? patience : patienceForNone);
      const due = another ? Math.min(changedAt + calm, limit) : limit;
      if (now < due) return { hrefs: null, again: due - now };
      moved = false;
    }
    if (!scrolling.has(type)) return { hrefs: found, again: null };
    for (const href of found) if (seen.size < mostLinks) seen.add(href);
    return { hrefs: [...seen], again: null };
  };
}
