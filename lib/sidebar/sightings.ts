/** How one report of a page stands to another. */
import type { Spotted } from '../messages/protocol';
import type { Scene } from './compose';

/** Whether a sighting was overtaken by one of the same life. */
export const isOlder = (spotted: Spotted, known: Spotted): boolean =>
  spotted.life === known.life && spotted.seq < known.seq;

/** Whether the sighting on view is the one that the identity was told by. */
export const isLookedAt = ({ spotted, identified }: Scene): boolean =>
  !!identified && identified.seq === spotted?.seq && identified.life === spotted.life;

/** What people wrote does not say who the customer is: more of it is no reason to look anybody up. */
export const onlyHeardMore = (before: Spotted, now: Spotted): boolean =>
  before.life === now.life && JSON.stringify(withoutHeard(before)) === JSON.stringify(withoutHeard(now));

const withoutHeard = ({ sighting, url }: Spotted) =>
  sighting && [url, { ...sighting, clues: undefined, heardAt: undefined }];
