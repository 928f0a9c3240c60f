import { ticketKey } from '../../identity/identify';
import type { PressBinding } from '../../messages/press';
import { toContent } from '../deliver';
import { readTab } from '../session';

/** A tab that the browser has put to sleep answers when it wakes: by then nobody waits for the link any more. */
const longest = 3_000;

/**
 * Whether the desk's tab shows at this moment what the sidebar showed at the press. The page itself says so, having read
 * itself anew; whoever does not answer does not show it. What it told of last is looked at after that, since it may have
 * moved on meanwhile. `null`: the customer was opened by hand, whatever the desk shows.
 */
export async function stillThere(tabId: number, bound: PressBinding | null): Promise<boolean> {
  if (!bound) return true;
  const asleep = new Promise<null>((end) => setTimeout(end, longest, null));
  const answer = await Promise.race([toContent(tabId, { type: 'content/still', bound }), asleep]);
  if (answer !== 'done') return false;
  const { spotted } = await readTab(tabId);
  return (
    !!spotted?.sighting &&
    spotted.life === bound.life &&
    spotted.seq >= bound.seq &&
    ticketKey(spotted.sighting) === bound.ticketKey
  );
}
