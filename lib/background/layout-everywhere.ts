import type { Layout } from '../messages/layout';
import { toContent } from './deliver';
import { layoutStore } from './layout-store';
import { allTabs } from './session';

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
  const tabs = [...(await allTabs()).keys()].filter((tab) => tab !== except);
  await Promise.all(tabs.map((tab) => toContent(tab, { type: 'content/layout', layout })));
}
