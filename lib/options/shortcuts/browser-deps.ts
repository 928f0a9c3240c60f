import browser from 'webextension-polyfill';
import type { ShortcutsDeps } from './state';

/** Where people change shortcuts in Chromium. Edge and the others lead there as well. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The hands of the section about the keyboard in a real browser. */
export function shortcutsDeps(): ShortcutsDeps {
  const { commands } = browser;
  // Firefox alone has them.
  const changeable = typeof commands.update === 'function';
  return {
    isMac: navigator.userAgent.includes('Mac OS X'),
    async readShortcuts() {
      const all = await commands.getAll();
      return new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
    },
    shortcutChanges: changeable
      ? {
          change: (name, keys) => commands.update({ name, shortcut: keys }),
          reset: (name) => commands.reset(name),
        }
      : null,
    openShortcutsPage: () => void browser.tabs.create({ url: CHROMIUM_PAGE }),
    // No browser tells of it everywhere; whoever changes them elsewhere comes back here.
    onShortcutsChanged: (changed) => {
      addEventListener('focus', changed);
      document.addEventListener('visibilitychange', changed);
    },
  };
}
