import { withinBounds } from '../desks/bounds';
import type { Sighting } from '../desks/desk';
import { ask } from '../messages/ask';
import { nextTold, type Told } from './still';

/** Longer addresses are told without their query and hash: no desk needs that much to name a ticket. */
const longestUrl = 8000;

const addressOf = ({ href, origin, pathname }: Location): string => {
  if (href.length <= longestUrl) return href;
  const short = origin + pathname;
  return short.length <= longestUrl ? short : `${origin}/`;
};

export interface Reporter {
  /** The ticket that was told last; `null` where none is open. */
  readonly told: Told | null;
  sighting(sighting: Sighting | null): Promise<void>;
  /** Answers whether any of it is a ticket or a customer's link. */
  linked(hrefs: string[] | null): Promise<boolean>;
}

/** Tells the background what was seen, in order. Rejects when it did not arrive. */
export function createReporter(location: Location, life: string): Reporter {
  let seq = 0;
  let told: Told | null = null;
  const about = () => ({ url: addressOf(location), life, seq: (seq += 1) });
  return {
    get told() {
      return told;
    },
    sighting: (seen) => {
      const sighting = seen && withinBounds(seen);
      const payload = { sighting, ...about() };
      told = nextTold(told, sighting, location.href, seq);
      return ask('desk/sighting', payload);
    },
    linked: (hrefs) => ask('desk/linked', { hrefs, ...about() }),
  };
}
