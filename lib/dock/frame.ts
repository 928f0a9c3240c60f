import { browser } from '@wxt-dev/browser';
import { isAlive } from '../messages/alive';
import { persist } from '../work/persist';
import { setStyle } from './style';
import { whenLate } from './when-late';
import { say } from '../locale/say';

/** A background that is only taking over refuses to hear of a frame, and its browser may still show an error in its place. */
const attempts = 2;
const pauses = [1000, 4000];

export interface MountedFrame {
  /** The background says that the frame with this nonce came alive. */
  claimed(nonce: string): void;
  /** Puts the keyboard into the frame, as soon as it is alive. Calls `done` then. */
  focus(done: () => void): void;
}

/**
 * Mounts the sidebar frame in the closed root. The frame's address carries a one-time nonce that the background has
 * been told first. `onFailure` is called when no frame traded its nonce in in time (pages under COEP or `sandbox`).
 */
export async function mountFrame(
  root: ShadowRoot,
  announce: (nonce: string) => Promise<void>,
  signal: AbortSignal,
  onFailure: () => void,
): Promise<MountedFrame> {
  const stays = () => isAlive() && !signal.aborted;
  let nonce = '';
  let element: HTMLIFrameElement | undefined;
  let watch = new AbortController();
  let alive = false;
  let waiting: (() => void)[] = [];

  const put = async (left: number): Promise<void> => {
    const mine = crypto.randomUUID();
    await persist(() => announce(mine), pauses, stays);
    signal.throwIfAborted();
    element?.remove();
    element = frameOf(mine);
    nonce = mine;
    alive = false;
    watch = new AbortController();
    const late = () => {
      if (left === 1) onFailure();
      else void put(left - 1).catch(() => stays() && onFailure());
    };
    whenLate(element, late, AbortSignal.any([signal, watch.signal]));
    root.append(element);
  };
  await put(attempts);

  return {
    claimed(other) {
      if (other !== nonce || !element) return;
      watch.abort();
      setStyle(element, { visibility: 'visible' });
      alive = true;
      for (const go of waiting) go();
      waiting = [];
    },
    focus(done) {
      const go = () => {
        element?.focus();
        done();
      };
      if (alive) go();
      else waiting.push(go);
    },
  };
}

function frameOf(nonce: string): HTMLIFrameElement {
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
    'color-scheme': 'inherit',
    'box-shadow': '0 0 0 1px rgb(0 0 0 / 0.1), 0 6px 24px rgb(0 0 0 / 0.1)',
  });
  element.src = `${browser.runtime.getURL('/sidebar.html')}#${nonce}`;
  return element;
}
