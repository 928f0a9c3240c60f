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

/** Tells the background what was seen, in order. Rejects when it did not arrive. */
export function createReporter(
  location: Location,
  life: string,
): (sighting: Sighting | null) => Promise<void> {
  let seq = 0;
  return (sighting) => {
    seq += 1;
    return ask('desk/sighting', {
      sighting: sighting && withinBounds(sighting),
      url: addressOf(location),
      life,
      seq,
    });
  };
}
