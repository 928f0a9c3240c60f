import type { Layout } from '../messages/layout';
import { toEveryContent } from './deliver';
import { layoutStore } from './layout-store';

/** How the sidebar stands in every tab; whether it is collapsed or open there is each tab's own. */
type Everywhere = Partial<Omit<Layout, 'open'>>;

/** Tells every page. @param except the tab that has been told */
export const tellEverywhere = (layout: Everywhere, except?: number): Promise<void> =>
  toEveryContent({ type: 'content/layout', layout }, except);

/** Moves the sidebar in every tab, and keeps that. */
export async function layOutEverywhere(change: Everywhere): Promise<void> {
  const kept = await layoutStore.change(change);
  // As it is kept: within its bounds.
  await tellEverywhere({
    ...(change.side && { side: kept.side }),
    ...(change.width !== undefined && { width: kept.width }),
  });
}
