import browser from 'webextension-polyfill';
import { downloadText } from '../browser/download';
import { granted, onPermissionsChanged, request, revoke } from '../browser/permissions';
import { isSelector } from '../browser/selectors';
import { isHealthKey, parseHealth } from '../doctor/health';
import { ask } from '../messages/ask';
import { isPackChange, readPack, writePack } from '../pack/store';
import type { OptionsDeps } from './state';

/** The options page's hands in a real browser. */
export function browserDeps(): OptionsDeps {
  const { local } = browser.storage;
  return {
    read: () => readPack(local),
    write: (pack) => writePack(local, pack),
    download: downloadText,
    isSelector,
    granted: (patterns) => granted(patterns),
    request: (patterns) => request(patterns),
    revoke: (patterns) => revoke(patterns),
    onPackChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isPackChange(changes, area)) changed();
      }),
    async readHealth() {
      const stored = Object.entries(await local.get(null)).filter(([key]) => isHealthKey(key));
      return new Map(stored.map(([key, value]) => [key, parseHealth(value)]));
    },
    onHealthChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && Object.keys(changes).some(isHealthKey)) changed();
      }),
    now: Date.now,
    onPermissionsChanged: (changed) => void onPermissionsChanged(changed),
    forgetCustomers: () => ask('customers/forget', {}),
  };
}
