import { withinBounds } from '../desks/bounds';
import type { Sighting } from '../desks/desk';
import { ask } from '../messages/ask';

/** Longer addresses are told without their query and hash: no desk needs that much to name a ticket. */
const longestUrl = 8000;

const addressOf = ({ href, origin, pathname }: Location): string => {
  if (href.length <= longestUrl) return href;
  const short = origin + pathname;
  return short.length <= longestUrl ? short : `${origin}/`;
};

export interface Reporter {
  sighting(sighting: Sighting | null): Promise<void>;
  /** Answers whether any of it is a ticket or a customer's link. */
  linked(hrefs: string[] | null): Promise<boolean>;
}

/** Tells the background what was seen, in order. Rejects when it did not arrive. */
export function createReporter(location: Location, life: string): Reporter {
  let seq = 0;
  const about = () => ({ url: addressOf(location), life, seq: (seq += 1) });
  return {
    sighting: (sighting) =>
      ask('desk/sighting', { sighting: sighting && withinBounds(sighting), ...about() }),
    linked: (hrefs) => ask('desk/linked', { hrefs, ...about() }),
  };
}
