/** Times beside messages, on desks of which no adapter knows where they stand. */
import type { Spoken } from '../desks/desk';
import { findAll } from '../desks/dom';
import { attributeOf, holds, isIt, outerOf } from '../desks/generic/nodes';
import { isoMoment } from './moment';

const STAMPS = '[datetime], [data-time], [title^="2"]';
const MOST_BODIES = 200;
const MOST_STAMPS = 20;
/** A message's head stands that near around its body, no further. */
const STEPS = 6;

/** One time for each message: the first in its head, never one in the body, which may hold what people wrote. */
export function stampsBeside(bodies: readonly Element[]): Spoken[] {
  const looked = bodies.slice(-MOST_BODIES);
  return looked.flatMap((body, index): Spoken[] => {
    const neighbours = [looked[index - 1], looked[index + 1]].filter((one) => one !== undefined);
    const item = around(body, neighbours);
    if (!item) return [];
    const stamps = findAll(item, STAMPS).slice(0, MOST_STAMPS);
    for (const stamp of stamps) {
      if (holds(body, stamp)) continue;
      const at = ['datetime', 'data-time', 'title']
        .map((name) => attributeOf(stamp, name))
        .find((text) => isoMoment(text) !== null);
      if (at) return [{ at, by: 'unknown' }];
    }
    return [];
  });
}

/** The largest part of the page around the body that holds none of its neighbours; `null` where that may be all. */
function around(body: Element, neighbours: readonly Element[]): Element | null {
  let item: Element | null = null;
  let at = outerOf(body);
  for (let steps = 0; at && steps < STEPS && !isIt(at, 'html, body, main'); steps += 1) {
    const outer: Element = at;
    if (neighbours.some((one) => holds(outer, one))) break;
    item = outer;
    at = outerOf(outer);
  }
  return item;
}
