import browser from 'webextension-polyfill';
import { downloadText } from '../browser/download';
import { granted, onPermissionsChanged, request, revoke } from '../browser/permissions';
import { isSelector } from '../browser/selectors';
import { isHealthKey, parseHealth } from '../doctor/health';
import { ask } from '../messages/ask';
import { isPackChange, readOwnPack, readPack } from '../pack/store';
import { isPrefsChange, readLinkPrefs, setHidden } from '../sidebar/link-prefs';
import {
  isCredentialKey,
  keepCredential,
  knownCredentials,
  readKept,
  removeCredential,
} from '../sources/credentials/kept';
import { exportTrail } from '../trail/export';
import { clearTrail } from '../trail/trail';
import { aboutDeps } from './about/browser-deps';
import { appearanceDeps } from './appearance/browser-deps';
import { changePack, removePack, replacePack, takeBack } from './change-pack';
import { privacyDeps } from './privacy/browser-deps';
import { shortcutsDeps } from './shortcuts/browser-deps';
import type { OptionsDeps } from './state';
import { teamDeps } from './team/browser-deps';
import { isTrailChange, readRows } from './trail/stored';

const isFirefox = () => location.protocol === 'moz-extension:';

/** The options page's hands in a real browser. */
export function browserDeps(): OptionsDeps {
  const { local } = browser.storage;
  return {
    read: () => readOwnPack(local),
    async write(pack) {
      await (pack ? replacePack(local, pack) : removePack(local));
    },
    readCounting: () => readPack(local),
    changeOwn: (change) => changePack(local, change),
    takeBack: () => takeBack(local),
    ...teamDeps(),
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
    searchCustomers: (text) => ask('store/search', { text }),
    readCustomer: (id) => ask('store/get', { id }),
    testSource: (sourceId, subject, draft) =>
      ask('source/test', { sourceId, ...subject, ...(draft && { draft }) }),
    readPrefs: () => readLinkPrefs(local),
    setHidden: (id, hidden) => setHidden(local, id, hidden),
    onPrefsChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isPrefsChange(changes, area)) changed();
      }),
    async copy(text) {
      await navigator.clipboard.writeText(text);
      return true;
    },
    readTrail: () => readRows(local),
    onTrailChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isTrailChange(changes, area)) changed();
      }),
    clearTrail: () => clearTrail(local),
    postTrail: () => ask('trail/post', {}),
    exportTrail: (rows, form) =>
      exportTrail(
        rows.map(({ entry }) => entry),
        form,
      ),
    readCredentials: () => knownCredentials(local),
    keepCredential: (kind, id, kept) => keepCredential(local, kind, id, kept),
    removeCredential: (kind, id) => removeCredential(local, kind, id),
    readCredential: (kind, id) => readKept(local, kind, id),
    onCredentialsChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (area === 'local' && Object.keys(changes).some(isCredentialKey)) changed();
      }),
    // Chromium opens them for every extension; Firefox for those alone that the person has allowed (153, 2026-11).
    mayOpenPrivate: async () =>
      !isFirefox() || (await browser.extension.isAllowedIncognitoAccess().catch(() => true)),
    hash: () => location.hash,
    setHash: (hash) => location.assign(hash),
    onHashChanged: (changed) => addEventListener('hashchange', changed),
    ...privacyDeps(),
    ...aboutDeps(),
    ...shortcutsDeps(),
    ...appearanceDeps(),
  };
}
