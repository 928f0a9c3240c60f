import type { Place } from './driver.ts';
import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

/** A tab as Firefox itself sees it. `context` is the one that WebDriver BiDi calls it by. */
export interface SeenTab extends Place {
  context: string;
  private: boolean;
  container: string | null;
}

/** All tabs of all windows, private ones too: WebDriver BiDi names neither window kinds nor containers (ESR 153, 2026-11). */
export const seenTabs = (remote: Remote): Promise<SeenTab[]> => remote.privileged(look, null);

/** The switch "Run in private windows" of the add-ons page, and the reload that it brings. */
export async function allowPrivate(remote: Remote, addonId: string, allowed: boolean): Promise<void> {
  await remote.privileged(setPrivate, { id: addonId, allowed });
  await until('the extension to be told about private windows', () =>
    remote.privileged(mayPrivate, addonId).then((may) => may === allowed),
  );
}

/** The switch of the add-ons page. */
export const setEnabled = (remote: Remote, addonId: string, on: boolean): Promise<void> =>
  remote.privileged(turn, { id: addonId, on });

/** The part of Firefox's internals that the functions for its own scope use. */
interface Browser {
  linkedBrowser: object;
  userContextId: number;
  selected: boolean;
}
interface Window {
  gBrowser: { tabs: Browser[] };
  docShell: { outerWindowID: number };
}
declare const Services: { wm: { getEnumerator(type: string): Iterable<Window> } };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: object; privateBrowsingAllowed: boolean } | null;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    NavigableManager: { getIdForBrowser(browser: object): string };
    PrivateBrowsingUtils: { isWindowPrivate(window: Window): boolean };
    ContextualIdentityService: { getUserContextLabel(id: number): string };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, what: { permissions: string[]; origins: string[] }, extension?: object) => Promise<void>
    >;
    AddonManager: {
      getAddonByID(id: string): Promise<Record<'reload' | 'enable' | 'disable', () => Promise<void>> | null>;
    };
  };
};

function look(): SeenTab[] {
  const from = (url: string) => ChromeUtils.importESModule(url);
  const { NavigableManager } = from('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { PrivateBrowsingUtils } = from('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const { ContextualIdentityService } = from('resource://gre/modules/ContextualIdentityService.sys.mjs');
  return [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) =>
    window.gBrowser.tabs.map(({ linkedBrowser, userContextId, selected }) => ({
      context: NavigableManager.getIdForBrowser(linkedBrowser),
      private: PrivateBrowsingUtils.isWindowPrivate(window),
      container: userContextId ? ContextualIdentityService.getUserContextLabel(userContextId) : null,
      front: selected,
      window: window.docShell.outerWindowID,
    })),
  );
}

async function setPrivate({ id, allowed }: { id: string; allowed: boolean }): Promise<void> {
  const from = (url: string) => ChromeUtils.importESModule(url);
  const { ExtensionPermissions } = from('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = from('resource://gre/modules/AddonManager.sys.mjs');
  const what = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions[allowed ? 'add' : 'remove'](id, what, WebExtensionPolicy.getByID(id)?.extension);
  await (await AddonManager.getAddonByID(id))?.reload();
}

async function turn({ id, on }: { id: string; on: boolean }): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))?.[on ? 'enable' : 'disable']();
}

function mayPrivate(id: string): boolean {
  return WebExtensionPolicy.getByID(id)?.privateBrowsingAllowed ?? false;
}
