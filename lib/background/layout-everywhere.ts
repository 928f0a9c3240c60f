import type { Layout } from '../messages/layout';
import { toContent, toEveryContent } from './deliver';
import { layoutStore } from './layout-store';

interface Where {
  /** The tab whose sidebar asks: its page is told first, of all that changes. */
  first?: number | undefined;
  /** The tab whose page has done it already. */
  done?: number | undefined;
}

/**
 * Keeps what was changed, and moves the sidebar in every tab. Only what was changed is told: whether the sidebar is open
 * is each tab's own, and what the newest one chose says nothing of the others. Rejects where it cannot be kept.
 */
export async function layOut(change: Partial<Layout>, { first, done }: Where = {}): Promise<void> {
  let kept: Layout;
  try {
    kept = await layoutStore.change(change);
  } finally {
    // Whoever sees it done and opens the next ticket finds it kept; and what cannot be kept is done all the same.
    if (first !== undefined) await toContent(first, { type: 'content/layout', layout: change });
  }
  // As it is kept: within its bounds.
  const moved: Partial<Layout> = {
    ...(change.side && { side: kept.side }),
    ...(change.width !== undefined && { width: kept.width }),
  };
  if (Object.keys(moved).length > 0)
    await toEveryContent({ type: 'content/layout', layout: moved }, first ?? done);
}
