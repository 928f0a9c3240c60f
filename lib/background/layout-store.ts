import { browser } from 'wxt/browser';
import { layoutKey as key, parseLayout, type Layout } from '../messages/layout';

/** How the agent wants the sidebar to stand; one choice for all tabs. */
export const layoutStore = {
  async read(): Promise<Layout> {
    return parseLayout((await browser.storage.local.get(key))[key]);
  },
  async change(change: Partial<Layout>): Promise<Layout> {
    const layout = parseLayout({ ...(await this.read()), ...change });
    await browser.storage.local.set({ [key]: layout });
    return layout;
  },
};
