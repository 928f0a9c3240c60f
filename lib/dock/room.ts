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

/** What must be left of a window for the page itself; a narrower one is covered instead, in CSS pixels. */
const leastForPage = 480;

export const fits = (windowWidth: number, width: number): boolean => windowWidth - width >= leastForPage;

export function makeRoom(window: Window, host: Element, side: Side, width: number): Room {
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
  const check = () => {
    for (const element of intruders(window, host, side, width)) {
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
  check();
  return {
    check,
    release: () => undo.reverse().forEach((put) => put()),
  };
}

function reaches(element: Element, window: Window, side: Side, width: number): boolean {
  const box = element.getBoundingClientRect();
  return side === 'right' ? box.right > window.innerWidth - width + 1 : box.left < width - 1;
}

/** The outermost boxes that stand in the strip, found by looking at points of it. */
function intruders(window: Window, host: Element, side: Side, width: number): Set<HTMLElement> {
  const { document } = window;
  const found = new Set<HTMLElement>();
  const columns = [0.08, 0.5, 0.92].map((part) => part * width);
  const rows = 16;
  for (const inset of columns) {
    const x = side === 'right' ? window.innerWidth - inset : inset;
    for (let row = 0; row <= rows; row += 1) {
      const y = Math.min(window.innerHeight - 2, 2 + (row * window.innerHeight) / rows);
      for (const element of document.elementsFromPoint(x, y)) {
        const box = element === host ? null : outermost(element, window, side, width);
        if (box) found.add(box);
      }
    }
  }
  return found;
}

/** The outermost box that hangs on the window and holds `element`; else the outermost that reaches into the strip. */
function outermost(element: Element, window: Window, side: Side, width: number): HTMLElement | null {
  const { body, documentElement } = window.document;
  let reaching: HTMLElement | null = null;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    if ('style' in at && at instanceof HTMLElement && reaches(at, window, side, width)) reaching = at;
  }
  return reaching;
}
