import type { Pane } from './driver.ts';
import { until } from './until.ts';

/** The page of the extension that is docked beside a ticket. */
export const SIDEBAR_PATH = '/sidebar.html';

const MAIN = 'main[data-testid="sidebar"]';

/** Waits until exactly one of the tab's extension frames draws the sidebar: two at once would be a fault. */
export async function drawnSidebar(frames: () => Promise<Pane[]>): Promise<Pane> {
  return until('exactly one sidebar frame that draws in the tab', async () => {
    const panes = await frames();
    const drawn = await Promise.all(panes.map((pane) => pane.count(MAIN)));
    const [only, ...others] = panes.filter((_, i) => drawn[i]);
    return others.length || !only ? undefined : clickedAtLeisure(only);
  });
}

/**
 * As people click: links take no press for a moment after somebody else has come on view, nor while one is being opened;
 * the tab that it opens is there before the sidebar hears of that.
 */
const clickedAtLeisure = (pane: Pane): Pane => ({
  ...pane,
  click: async (selector, how) => {
    await pane.waitGone('[data-settling], [data-testid="press"][data-stage="opening"]');
    await pane.click(selector, how);
  },
});
