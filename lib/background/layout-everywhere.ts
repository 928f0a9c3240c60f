import type { Layout } from '../messages/layout';
import { toEveryContent } from './deliver';
import { layoutStore } from './layout-store';

/**
 * Moves the sidebar in every tab; where it is collapsed or open, it stays so. @param except the tab that has been told
 */
export async function layOutEverywhere(
  change: Partial<Omit<Layout, 'open'>>,
  except?: number,
): Promise<void> {
  const kept = await layoutStore.change(change);
  // As it is kept: within its bounds.
  const layout = {
    ...(change.side && { side: kept.side }),
    ...(change.width !== undefined && { width: kept.width }),
  };
  await toEveryContent({ type: 'content/layout', layout }, except);
}
