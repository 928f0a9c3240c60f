import browser from 'webextension-polyfill';
import { appearanceKey, parseAppearance } from '../../appearance/appearance';
import { ask } from '../../messages/ask';
import { layoutKey, parseLayout } from '../../messages/layout';
import type { AppearanceDeps } from './state';

/** The hands of the section about looks in a real browser. */
export function appearanceDeps(): AppearanceDeps {
  const { local } = browser.storage;
  const read = async () => parseAppearance((await local.get(appearanceKey))[appearanceKey]);
  return {
    readAppearance: read,
    changeAppearance: (change) =>
      // Two tabs take turns, so that neither loses what the other has changed.
      navigator.locks.request(appearanceKey, async () =>
        local.set({ [appearanceKey]: { ...(await read()), ...change } }),
      ),
    readSidebarPlace: async () => parseLayout((await local.get(layoutKey))[layoutKey]),
    changeSidebarPlace: (change) => ask('layout/change', change),
    onAppearanceChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && (appearanceKey in changes || layoutKey in changes)) changed();
      }),
  };
}
