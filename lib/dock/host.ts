import type { Theme } from '../appearance/appearance';
import { findAll } from '../desks/dom';
import type { Layout } from '../messages/layout';
import { loadRoom } from './load-room';
import { hostMark, styleMark } from './marks';
import { setStyle } from './style';

const schemes: Record<Theme, string> = { browser: 'light dark', light: 'light', dark: 'dark' };

/** How often a page may change the element's style before we let it. */
const patience = 5;

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  place(layout: Layout, collapsed: boolean): void;
  /** Light or dark, for all that stands in it. */
  dress(theme: Theme): void;
  remove(): void;
}

/**
 * Clears away what another life of Deskside left in the page. A page that forges the marks only loses its own element
 * or moves it about.
 */
export function clearOrphans(document: Document): void {
  for (const orphan of findAll(document, `[${hostMark}]`)) orphan.remove();
  // The script that makes room also knows what stood before, and clears up as it starts.
  if (findAll(document, `[${styleMark}]`).length > 0) void loadRoom().catch(() => undefined);
}

/**
 * The one element that the page gets. A plain `div`: a page may define any custom element, and with it open the closed
 * shadow root through `attachInternals`. It hangs on `<html>`, because desks swap their whole `<body>`.
 * `onRemoved` is called when the page takes it out: a frame does not survive that, so another must be mounted.
 */
export function createHost(document: Document, signal: AbortSignal, onRemoved: () => void): Host {
  const element = document.createElement('div');
  element.setAttribute(hostMark, '');
  const root = element.attachShadow({ mode: 'closed' });

  // Typing beside the ticket must not trigger the desk's hotkeys.
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut']) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  let placed: Record<string, string> = {};
  let scheme = schemes.browser;
  const write = () => {
    element.removeAttribute('style');
    setStyle(element, { ...placed, 'color-scheme': scheme });
    serialised = element.getAttribute('style');
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    if (signal.aborted) return;
    if (!element.isConnected) return onRemoved();
    // The page may move or hide the element; its style is ours.
    const expected = serialised;
    if (element.getAttribute('style') !== expected && restored < patience) {
      restored += 1;
      write();
    }
  });
  let restored = 0;
  let serialised: string | null = null;

  document.documentElement.append(element);
  observer.observe(document.documentElement, { childList: true });
  observer.observe(element, { attributes: true, attributeFilter: ['style', 'hidden', 'class'] });

  return {
    element,
    root,
    place({ width, side }, collapsed) {
      placed = {
        all: 'initial',
        display: 'block',
        position: 'fixed',
        top: collapsed ? '96px' : '0',
        bottom: collapsed ? 'auto' : '0',
        [side]: '0',
        [side === 'left' ? 'right' : 'left']: 'auto',
        width: collapsed ? '28px' : `${width}px`,
        'max-width': '100vw',
        'z-index': '2147483647',
      };
      write();
    },
    dress(theme) {
      scheme = schemes[theme];
      if (serialised !== null) write();
    },
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}
