/** What can be picked without a pointer: the places that hold what is asked for, in the order of the page. */
import { shown } from '../desks/custom/places';
import type { TeachField } from '../messages/lesson';
import { outwards, withText } from './dom';
import { idSpots } from './id-places';
import { addressesIn, spotFor, type Spot } from './places';

const most = 200;
/** So many texts around the address are offered as its name. */
const nearby = 30;

/** Texts in the smallest part of the page around `near` that has some. */
function namesNear(near: Element | undefined, ids: readonly string[]): Spot[] {
  let names: Spot[] = [];
  for (const part of near ? outwards(near) : []) {
    names = withText(part, (text) => /\p{L}{2}/u.test(text)).flatMap((element) => {
      const spot = spotFor('name', element, ids);
      return typeof spot === 'string' || !shown(element) ? [] : [spot];
    });
    if (names.length >= nearby) break;
  }
  return names;
}

/** `near`: the address that was picked before. */
export function candidatesFor(
  field: TeachField,
  root: Document,
  ids: readonly string[],
  near?: Element,
): Spot[] {
  const spots =
    field === 'email'
      ? addressesIn(root).filter(({ element }) => shown(element))
      : field === 'id'
        ? ids.flatMap((id) => idSpots(root, id))
        : namesNear(near, ids);
  const elements = new Set<Element>();
  return spots.filter(({ element }) => !elements.has(element) && elements.add(element)).slice(0, most);
}
