import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

/**
 * Presses "Allow" or "Deny" in the panel in which Firefox asks for an add-on's permission, or whether what a page keeps may stay,
 * and waits until it is gone.
 */
export async function answerPrompt(remote: Remote, allow: boolean): Promise<void> {
  let seen = false;
  await until('the browser to ask for a permission', async () => {
    const there = await remote.privileged(press, allow);
    seen ||= there;
    return seen && !there;
  });
}

/** What the switch of a site in the add-ons page does. */
export async function revokeByHand(remote: Remote, addonId: string, pattern: string): Promise<void> {
  await remote.privileged(remove, { addonId, pattern });
}

/** The part of Firefox's internals that the functions for its own scope use. */
interface Button {
  click(): void;
}
declare const Services: {
  wm: {
    getMostRecentWindow(type: string): {
      PopupNotifications: {
        panel: { firstElementChild: { id: string; button: Button; secondaryButton: Button } | null };
      };
    };
  };
};

/** Whether the panel was there. A press within its first moment is taken for an accident, so it may need another. */
function press(allow: boolean): boolean {
  const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
  const asked = panel.firstElementChild;
  const ours = ['addon-webext-permissions-notification', 'persistent-storage-notification'];
  if (!asked || !ours.includes(asked.id)) return false;
  (allow ? asked.button : asked.secondaryButton).click();
  return true;
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: object } | null };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      remove(
        id: string,
        what: { origins: string[]; permissions: string[] },
        extension?: object,
      ): Promise<void>;
    };
  };
};

async function remove({ addonId, pattern }: { addonId: string; pattern: string }): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const what = { origins: [pattern], permissions: [] };
  await ExtensionPermissions.remove(addonId, what, WebExtensionPolicy.getByID(addonId)?.extension);
}
