/** What stands in the page itself (the slim tab of a collapsed sidebar) is light or dark as the agent wishes our pages to be. */
import { browser } from 'wxt/browser';
import { appearanceKey, parseAppearance, type Theme } from '../appearance/appearance';
import { toEveryContent } from './deliver';

export async function readTheme(): Promise<Theme> {
  return parseAppearance((await browser.storage.local.get(appearanceKey))[appearanceKey]).theme;
}

/** Registers its listener at once: call it synchronously at start. */
export function watchTheme(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[appearanceKey];
    if (!change) return;
    void toEveryContent({ type: 'content/theme', theme: parseAppearance(change.newValue).theme });
  });
}
