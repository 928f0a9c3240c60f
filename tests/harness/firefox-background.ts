import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

interface Background {
  /** Waits until an instance of the extension other than `before` runs its event page; answers its id. */
  started(before?: string): Promise<string>;
  kill(): Promise<void>;
  pressToolbarButton(): Promise<void>;
}

export function firefoxBackground(remote: Remote, addonId: string): Background {
  return {
    started: (before = '') =>
      until('the extension to start its event page', async () => {
        const { instance, state } = await remote.privileged(lookAt, addonId);
        return state === 'running' && instance !== before && instance;
      }),
    pressToolbarButton: () => remote.privileged(pressButton, addonId),
    kill: async () => {
      // An event page that is only starting is not stopped, and an event meanwhile calls the stop off: so it is asked again.
      await until('the event page to end', () => remote.privileged(terminate, addonId));
    },
  };
}

/** The part of Firefox's internals that the functions for its own scope use. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    instanceId: string;
    extension: {
      backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
      terminateBackground(how: object): Promise<void>;
    };
  } | null;
};

declare const Services: { wm: { getMostRecentWindow(type: string): unknown } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): void } };
      };
    };
  };
};

function lookAt(id: string): { instance: string; state: string } {
  const policy = WebExtensionPolicy.getByID(id);
  return { instance: policy?.instanceId ?? '', state: policy?.extension.backgroundState ?? 'gone' };
}

/** What Firefox itself does when somebody presses the button: the front tab of the newest window is meant. */
function pressButton(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether it has ended. Asked at once: the next event starts it anew. */
async function terminate(id: string): Promise<boolean> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension?.backgroundState === 'stopped';
}
