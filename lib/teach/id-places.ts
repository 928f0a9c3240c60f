import { every, shown } from '../desks/custom/places';
import type { Place } from '../desks/config';
import type { Avoid } from './avoid';
import { attrNamesOf, holds, inOrder, outwards, tagOf, withText } from './dom';
import { idAt, looksWritten, placeOf, type Spot } from './places';
import { selectorsFor } from './selector';

interface IdPlace {
  place: Place;
  cost: number;
  weak: boolean;
}

/** More places than these are not worth a try. */
const most = 8;
const mostLookedAt = 30;

/** Every visible place that shows the ticket's id by itself, in the order of the page. */
export function idSpots(root: Document, id: string): Spot[] {
  const marked = every(root, '*').filter((element) =>
    attrNamesOf(element).some((name) => /^(value|data-[a-z-]*(id|key|number|ticket|case))$/.test(name)),
  );
  const elements = new Set([...withText(root, (text) => text.includes(id)), ...marked]);
  return inOrder([...elements]).flatMap((element) => {
    const spot = idAt(element, id);
    return spot && shown(element) && !looksWritten(element) ? [spot] : [];
  });
}

/**
 * Where the page shows the ticket's id, the best place first. Best is a box around the requester that is marked with it:
 * then nothing of another ticket can stand in it. Next are headings; lists of tickets come last.
 */
export function idPlaces(root: Document, spots: readonly Spot[], near: Element, avoid: Avoid): IdPlace[] {
  const rated = spots.slice(0, mostLookedAt).flatMap((spot): IdPlace[] => {
    const selectors = selectorsFor(spot.element, root, avoid, 2);
    const around = outwards(spot.element);
    const heading = around.some((part) => /^h[1-3]$/.test(tagOf(part)));
    const listed = around.some((part) => /^(nav|aside|ol|ul|table)$/.test(tagOf(part)));
    const bonus = (holds(spot.element, near) ? -3 : 0) + (heading ? -1.5 : 0) + (listed ? 2 : 0);
    return selectors.map(({ select, cost, weak }) => ({
      place: placeOf(spot, select),
      cost: cost + bonus,
      weak,
    }));
  });
  return rated.sort((a, b) => a.cost - b.cost).slice(0, most);
}
