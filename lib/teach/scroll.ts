import { outwards } from './dom';

/** A wheel over the page, carried out: the nearest box under the pointer that can go that way, else the window. */
export function scrollUnder(window: Window, under: Element | null, x: number, y: number): void {
  for (const part of under ? outwards(under) : []) {
    const { overflowX, overflowY } = window.getComputedStyle(part);
    const [left, top] = [part.scrollLeft, part.scrollTop];
    if (y !== 0 && /auto|scroll/.test(overflowY)) part.scrollTop += y;
    if (x !== 0 && /auto|scroll/.test(overflowX)) part.scrollLeft += x;
    if (part.scrollTop !== top || part.scrollLeft !== left) return;
  }
  window.scrollBy(x, y);
}
