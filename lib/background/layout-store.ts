import { browser } from 'wxt/browser';
import { layoutKey as key, parseLayout, type Layout } from '../messages/layout';
import { createTurns } from '../work/turns';

const inTurn = createTurns();

const read = async (): Promise<Layout> => parseLayout((await browser.storage.local.get(key))[key]);

/** How the agent wants the sidebar to stand; one choice for all tabs. */
export const layoutStore = {
  read,
  /** Changes made at the same time, in two tabs, do not take each other back. */
  change: (change: Partial<Layout>): Promise<Layout> =>
    inTurn(async () => {
      const layout = parseLayout({ ...(await read()), ...change });
      await browser.storage.local.set({ [key]: layout });
      return layout;
    }),
};
