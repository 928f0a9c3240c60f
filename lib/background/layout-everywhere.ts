import type { Layout } from '../messages/layout';
import { toEveryContent } from './deliver';
import { layoutStore } from './layout-store';

/**
 * Keeps what was changed, and moves the sidebar in every tab. Only what was changed is told: whether the sidebar is open
 * is each tab's own, and what the newest one chose says nothing of the others.
 *
 * @param by the tab in which it was changed, which knows already
 */
export async function layOut(change: Partial<Layout>, by?: number): Promise<void> {
  const kept = await layoutStore.change(change);
  // As it is kept: within its bounds.
  const moved: Partial<Layout> = {
    ...(change.side && { side: kept.side }),
    ...(change.width !== undefined && { width: kept.width }),
  };
  if (Object.keys(moved).length > 0) await toEveryContent({ type: 'content/layout', layout: moved }, by);
}
