/** The sidebar's strip at one edge of the window, and how a box stands to it. All in CSS pixels. */
export interface Strip {
  readonly side: 'left' | 'right';
  readonly width: number;
  /** The window with and without its scrollbar. Only the first is `100vw`; the sidebar stands beside the bar. */
  readonly outer: number;
  readonly inner: number;
}

export interface Place {
  readonly width: number;
  /** From the window's edge where the sidebar is to the box's edge on that side; below 0 where it hangs out. */
  readonly near: number;
  /** The same at the window's other edge. */
  readonly far: number;
}

export function stripOf(window: Window, side: Strip['side'], width: number): Strip {
  const outer = window.innerWidth;
  // Read past the names in the page: `<img name="scrollingElement">` hides the document's own.
  const scroller: unknown = Reflect.get(Document.prototype, 'scrollingElement', window.document);
  const inner = scroller instanceof Element ? scroller.clientWidth : 0;
  return { side, width, outer, inner: inner || outer };
}

/** What is left of the window for the page. */
export const roomIn = ({ inner, width }: Strip): number => inner - width;

export function placeOf(element: Element, { side, inner }: Strip): Place {
  const { left, right, width } = element.getBoundingClientRect();
  const rest = inner - right;
  return side === 'right' ? { width, near: rest, far: left } : { width, near: left, far: rest };
}

/** Whether a part of the box that could be seen without the sidebar is in its strip: what is parked outside is not. */
export const intrudes = ({ width, near }: Place, strip: Strip): boolean =>
  width > 0 && near < strip.width - 1 && near + width > 1;

/** Whether a box as wide as the window has been moved out of it at the other edge, by the room we have made. */
export const displaced = ({ width, far }: Place, strip: Strip): boolean =>
  width > roomIn(strip) + 1 &&
  width <= strip.outer + 1 &&
  far < -1 &&
  far >= strip.inner - strip.outer - strip.width - 1;
