/** The hands that the welcome page and the popup share. */
import browser from 'webextension-polyfill';
import { granted, onPermissionsChanged, originPattern, request, revoke } from '../browser/permissions';
import { ask } from '../messages/ask';
import { isPackChange, readPack } from '../pack/store';
import { isChoiceKey } from '../sidebar/choices';
import type { EnablerDeps } from './enabler';

export const enablerDeps: EnablerDeps = {
  plan: (wish) => ask('enable/plan', wish),
  carry: (wish) => ask('enable/carry', wish),
  drop: (wish) => ask('enable/drop', wish),
  request: (url) => request([originPattern(url)]),
};

export const deskDeps = {
  readPack: () => readPack(browser.storage.local),
  granted: async (url: string) => (await granted([originPattern(url)])).size > 0,
  revoke: (url: string) => revoke([originPattern(url)]),
  seen: (url: string) => ask('enable/seen', { url }),
  /** What tabs show is kept in the session's storage by the background alone: its changes say when to look again. */
  onChanged(changed: () => void): void {
    onPermissionsChanged(changed);
    browser.storage.onChanged.addListener((changes, area) => {
      const chosen = area === 'local' && Object.keys(changes).some(isChoiceKey);
      if (isPackChange(changes, area) || area === 'session' || chosen) changed();
    });
  },
  async showTab(id: number): Promise<void> {
    const { windowId } = await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  },
};
