import { findAll } from './dom';
import type { DeskAdapter } from './desk';

/**
 * Calls `changed` after changes of the page, and of those frames of the desk's own origin that the adapter names:
 * mails are shown in frames of their own, and what happens in there the page around does not hear.
 */
export function observeWithFrames(
  document: Document,
  { attributes, frames }: Pick<DeskAdapter, 'attributes' | 'frames'>,
  changed: () => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  const observed = new WeakSet<Node>();
  const observer = new view.MutationObserver(() => {
    enter();
    changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const observe = (root: Document) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      ...(attributes?.length && { attributes: true, attributeFilter: [...attributes] }),
    });
  };
  /** Frames come and go, and each load brings a new document. */
  const enter = () => {
    for (const frame of frames ? findAll(document, frames) : []) {
      if (!(frame instanceof HTMLIFrameElement)) continue;
      if (!observed.has(frame)) {
        observed.add(frame);
        const loaded = () => {
          enter();
          changed();
        };
        frame.addEventListener('load', loaded, { signal });
      }
      const inside = frame.contentDocument; // `null` where the frame is of another origin
      if (inside) observe(inside);
    }
  };
  observe(document);
  enter();
}
