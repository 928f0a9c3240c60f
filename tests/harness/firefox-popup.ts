import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

/** The popup over the page, once its document has drawn something. */
export async function firefoxPopup(remote: Remote): Promise<{ press(key: string): Promise<void> }> {
  await until('a popup over the page', () => remote.privileged(isOpen, null));
  return {
    press: async (key) => {
      // A key overtakes the news that the popup has the keyboard, and is lost (ESR 153, 2026-11). No person is as fast.
      await until('the keyboard to be in the popup', () => remote.privileged(focused, null));
      await remote.privileged(pressKey, key);
    },
  };
}

/** The part of Firefox's internals that the functions for its own scope use. */
interface Popup extends HTMLElement {
  currentURI?: { spec: string };
  contentTitle?: string;
  browsingContext: object;
}
interface ChromeWindow {
  document: Document;
  KeyboardEvent: typeof KeyboardEvent;
}
declare const Services: {
  wm: { getMostRecentWindow(type: string): ChromeWindow };
  focus: { focusedContentBrowsingContext: object | null };
};
declare const Ci: { nsITextInputProcessor: unknown };
declare const Cc: Record<
  string,
  {
    createInstance(kind: unknown): {
      beginInputTransactionForTests(window: ChromeWindow): boolean;
      keydown(event: Event): void;
      keyup(event: Event): void;
    };
  }
>;

/** Whether it is on screen, with a page in it that knows what to say: then its title names the site. */
function isOpen(): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popups = [...document.querySelectorAll<Popup>('.webextension-popup-browser')];
  return popups.some(
    (popup) =>
      popup.currentURI?.spec.startsWith('moz-extension:') &&
      popup.closest('panel')?.getAttribute('panelopen') === 'true' &&
      popup.contentTitle?.startsWith('Deskside:'),
  );
}

/** Puts the keyboard into the popup, as a click there does. Whether its page has taken it. */
function focused(): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = document.querySelector<Popup>('panel[panelopen="true"] .webextension-popup-browser');
  popup?.focus();
  return popup?.browsingContext === Services.focus.focusedContentBrowsingContext;
}

/** As a keyboard does, with the keyboard in the popup. */
function pressKey(key: string): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27 };
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  input?.beginInputTransactionForTests(window);
  const event = new window.KeyboardEvent('', { key, code: key, keyCode: codes[key] ?? 0 });
  input?.keydown(event);
  input?.keyup(event);
}
