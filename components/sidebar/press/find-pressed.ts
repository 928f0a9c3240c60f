import type { ResolvedLink } from '../../../lib/links/link';
import { pressKey } from '../../../lib/sidebar/press-key';
import type { SidebarView } from '../../../lib/sidebar/view';

/** The link that the press is about, where it still stands on screen. */
export function findPressed({
  press,
  links,
  clues,
}: Pick<SidebarView, 'press' | 'links' | 'clues'>): ResolvedLink | undefined {
  if (!press) return undefined;
  const own = links.find(({ id }) => pressKey(id) === press.link);
  if (own) return own;
  for (const clue of clues) {
    const found = clue.links.find(({ id }) => pressKey(id, clue) === press.link);
    if (found) return found;
  }
  return undefined;
}
