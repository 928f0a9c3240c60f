/**
 * Makes room for the sidebar, so that it stands beside the page and not over it. The document gets a margin; boxes
 * that hang on the window instead (fixed bars and buttons, full-width panes) are pulled in one by one.
 */

export interface Room {
  /** Looks again for boxes that reach into the sidebar's strip: after the page or the window changed. */
  check(): void;
  /** Puts every style back as it was. */
  release(): void;
}

type Side = 'left' | 'right';

/** Between two looks at a page that keeps changing, in ms. */
const pause = 1500;

/** What must be left of a window for the page itself; a narrower one is covered instead, in CSS pixels. */
const leastForPage = 480;

export const fits = (windowWidth: number, width: number): boolean => windowWidth - width >= leastForPage;

export function makeRoom(window: Window, side: Side, width: number): Room {
  const { document } = window;
  const undo: (() => void)[] = [];

  const set = (element: HTMLElement, property: string, value: string) => {
    const { style } = element;
    const before = [style.getPropertyValue(property), style.getPropertyPriority(property)] as const;
    style.setProperty(property, value, 'important');
    const now = style.getPropertyValue(property);
    // Only our own value is taken back: what the page wrote since is the page's.
    undo.push(() => {
      if (style.getPropertyValue(property) === now) style.setProperty(property, ...before);
    });
  };

  const treated = new Set<Element>();
  let waiting: number | undefined;
  const look = () => {
    if (waiting === -1) return;
    waiting = undefined;
    for (const element of intruders(window, side, width)) {
      if (treated.has(element)) continue;
      treated.add(element);
      const { position, right, left } = window.getComputedStyle(element);
      if (position !== 'static') {
        const offset = Number.parseFloat(side === 'right' ? right : left) || 0;
        set(element, side, `${Math.max(offset, 0) + width}px`);
      }
      if (reaches(element, window, side, width)) set(element, 'max-width', `calc(100vw - ${width}px)`);
      if (side === 'left' && reaches(element, window, side, width)) set(element, 'margin-left', `${width}px`);
    }
  };

  set(document.documentElement, `margin-${side}`, `${width}px`);
  look();
  return {
    // Every box of the page is measured: not more often than every so often, and when the page is idle.
    check: () => {
      waiting ??= window.setTimeout(() => window.requestIdleCallback(look), pause);
    },
    release() {
      window.clearTimeout(waiting);
      waiting = -1;
      undo.reverse().forEach((put) => put());
    },
  };
}

function reaches(element: Element, window: Window, side: Side, width: number): boolean {
  const box = element.getBoundingClientRect();
  if (box.width === 0) return false;
  return side === 'right' ? box.right > window.innerWidth - width + 1 : box.left < width - 1;
}

/** The outermost boxes that stand in the sidebar's strip, wherever in the page they hang. */
function intruders(window: Window, side: Side, width: number): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of window.document.querySelectorAll<HTMLElement>('body *')) {
    if (found.at(-1)?.contains(element) || !reaches(element, window, side, width)) continue;
    // SVG and MathML boxes move with the HTML box that holds them.
    if ('innerText' in element) found.push(element);
  }
  return found;
}
