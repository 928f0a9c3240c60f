import { browser } from '@wxt-dev/browser';
import { ask } from '../messages/ask';
import { setStyle } from './style';
import { say } from '../locale/say';

/** How long a frame may take to come alive. Its `load` event proves nothing: error pages fire it too. In ms. */
const handshake = 10_000;

export interface MountedFrame {
  /** The background says that the frame with this nonce came alive. */
  claimed(nonce: string): void;
  /** Puts the keyboard into the frame, as soon as it is alive. Calls `done` then. */
  focus(done: () => void): void;
}

/**
 * Mounts the sidebar frame in the closed root. The frame's address carries a one-time nonce that the background has
 * been told first; `onFailure` is called when no frame traded it in in time (pages under COEP or `sandbox`).
 */
export async function mountFrame(
  root: ShadowRoot,
  signal: AbortSignal,
  onFailure: () => void,
): Promise<MountedFrame> {
  const nonce = crypto.randomUUID();
  await ask('desk/mount', { nonce });
  signal.throwIfAborted();
  const element = document.createElement('iframe');
  element.title = say('dock.frame');
  element.allow = 'clipboard-write';
  setStyle(element, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    // An error page in its place is nothing to look at.
    visibility: 'hidden',
    'color-scheme': 'light dark',
    'box-shadow': '0 0 0 1px rgb(0 0 0 / 0.1), 0 6px 24px rgb(0 0 0 / 0.1)',
  });
  element.src = `${browser.runtime.getURL('/sidebar.html')}#${nonce}`;
  const timer = setTimeout(onFailure, handshake);
  signal.addEventListener('abort', () => clearTimeout(timer));
  root.append(element);
  let alive = false;
  let waiting: (() => void)[] = [];
  return {
    claimed(other) {
      if (other !== nonce) return;
      clearTimeout(timer);
      setStyle(element, { visibility: 'visible' });
      alive = true;
      for (const go of waiting) go();
      waiting = [];
    },
    focus(done) {
      const go = () => {
        element.focus();
        done();
      };
      if (alive) go();
      else waiting.push(go);
    },
  };
}
