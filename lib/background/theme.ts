/** What stands in the page itself (the slim tab of a collapsed sidebar) is light or dark as the agent wishes our pages to be. */
import { browser } from 'wxt/browser';
import { appearanceKey, parseAppearance, type Theme } from '../appearance/appearance';
import { toContent } from './deliver';
import { allTabs } from './session';

export async function readTheme(): Promise<Theme> {
  return parseAppearance((await browser.storage.local.get(appearanceKey))[appearanceKey]).theme;
}

/** Registers its listener at once: call it synchronously at start. */
export function watchTheme(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[appearanceKey];
    if (change) void tellTheme(parseAppearance(change.newValue).theme);
  });
}

async function tellTheme(theme: Theme): Promise<void> {
  const tabs = [...(await allTabs()).keys()];
  await Promise.all(tabs.map((tab) => toContent(tab, { type: 'content/theme', theme })));
}
