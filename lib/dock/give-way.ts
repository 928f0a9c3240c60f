import type { Intruder } from './intruders';
import type { Style } from './restyle';
import { roomIn, type Place, type Strip } from './strip';

const px = (value: number) => `${Math.round(value * 100) / 100}px`;
const read = (style: CSSStyleDeclaration, property: string) =>
  Number.parseFloat(style.getPropertyValue(property)) || 0;
const otherThan = (side: Strip['side']) => (side === 'right' ? 'left' : 'right');

/** A box in the middle of the window goes to the middle of the room; any other no further than the window's other edge. */
const byAtMost = (by: number, { near, far }: Place, { width }: Strip) =>
  Math.abs(near - far) <= 2 ? width / 2 : Math.min(by, far);

/**
 * How a box that hangs on the window moves with the window's new edge, if that is what it hangs on. A margin, where
 * that does: it stands beside what the page says, which so can still open and close its drawers.
 */
export function shift({ place, style }: Intruder, strip: Strip): Style {
  const { side, width } = strip;
  const offset = { [side]: px(read(style, side) + width) };
  if (place.width > roomIn(strip)) {
    // What hangs out of the window is parked there: only what fills the window must become narrower.
    const fills = place.near > strip.inner - strip.outer - 2;
    return { ...offset, ...(fills && narrow(style, place.width - width, strip)) };
  }
  return { [`margin-${side}`]: px(read(style, `margin-${side}`) + byAtMost(width, place, strip)) };
}

/** How a box that hangs on the window's other edge gives way: it ends before the strip, or moves out of it. */
export function dodge({ place, style }: Intruder, strip: Strip): Style {
  const over = strip.width - place.near;
  const after = place.width - over;
  if (Math.abs(place.near) <= 1 && after >= place.width / 2) return narrow(style, after, strip);
  const by = byAtMost(after > 0 ? over : strip.width, place, strip);
  const margin = `margin-${otherThan(strip.side)}`;
  return { [margin]: px(read(style, margin) - by) };
}

/**
 * How a box in the flow of the page gives way: it becomes as narrow as the room, if half of it is left. `null`: not by
 * its own width. It is never moved by an offset: that would lay it over its neighbours.
 */
export function shrink({ place, style }: Intruder, strip: Strip): Style | null {
  const { width, near, far } = place;
  if (/^(inline|contents|none|table-.*)$/.test(style.display)) return null;
  const [nearEdge, farEdge] = [Math.max(near, strip.width), Math.max(far, 0)];
  const after = strip.inner - nearEdge - farEdge;
  if (after < width / 2) return null;
  // Boxes start where the text does; one that starts outside of the room is brought to its edge.
  const start = style.direction === 'rtl' ? 'right' : 'left';
  const early = start === strip.side ? nearEdge - near : farEdge - far;
  const margin = `margin-${start}`;
  return {
    ...narrow(style, after, strip),
    ...(early > 1 && { [margin]: px(read(style, margin) + early) }),
  };
}

/** A greatest width that grows and shrinks with the window, within the page's own. */
function narrow(style: CSSStyleDeclaration, after: number, { outer }: Strip): Style {
  const around =
    style.boxSizing === 'border-box'
      ? 0
      : ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'].reduce(
          (sum, property) => sum + read(style, property),
          0,
        );
  const most = `calc(100vw - ${px(outer - after + around)})`;
  const { maxWidth, minWidth } = style;
  return {
    'max-width': maxWidth === 'none' ? most : `min(${maxWidth}, ${most})`,
    ...(Number.parseFloat(minWidth) > after - around && { 'min-width': '0' }),
  };
}
