import { browser } from '@wxt-dev/browser';
import { appearanceKey, parseAppearance, wear } from './appearance';

/** For the next start, which has to know it before storage can answer. */
function remember(stored: unknown): void {
  try {
    localStorage.setItem(appearanceKey, JSON.stringify(stored ?? null));
  } catch {
    // Browsers keep it from frames in a page; those are not seen before they are dressed.
  }
}

/** Has a page look as the agent wishes, now and whenever they wish otherwise. Resolves once it does. */
export async function followAppearance(page: HTMLElement): Promise<void> {
  const put = (stored: unknown) => {
    wear(page, parseAppearance(stored));
    remember(stored);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[appearanceKey];
    if (area === 'local' && change) put(change.newValue);
  });
  const stored = await browser.storage.local.get(appearanceKey).catch(() => null);
  if (stored) put(stored[appearanceKey]);
}
