import type { Remote } from './firefox-remote.ts';
import { until } from './until.ts';

/** The popup over the page, once its document has drawn something. */
export async function firefoxPopup(remote: Remote): Promise<{ press(key: string): Promise<void> }> {
  await until('a popup over the page', () => remote.privileged(isOpen, null));
  return { press: (key) => remote.privileged(pressKey, key) };
}

/** The part of Firefox's internals that the functions for its own scope use. */
interface Popup extends HTMLElement {
  currentURI?: { spec: string };
  contentTitle?: string;
}
interface ChromeWindow {
  document: Document;
  KeyboardEvent: typeof KeyboardEvent;
}
declare const Services: { wm: { getMostRecentWindow(type: string): ChromeWindow } };
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

/** As a keyboard does, with the keyboard in the popup. */
function pressKey(key: string): void {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.document.querySelector<Popup>('panel[panelopen="true"] .webextension-popup-browser')?.focus();
  const codes: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27 };
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  input?.beginInputTransactionForTests(window);
  const event = new window.KeyboardEvent('', { key, code: key, keyCode: codes[key] ?? 0 });
  input?.keydown(event);
  input?.keyup(event);
}
