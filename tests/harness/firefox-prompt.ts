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

/** The part of Firefox's internals that the function for its own scope uses. */
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
