/** Boxes for a page that nothing lays out: where each stands follows from its styles, for the few kinds used here. */

const windowWidth = 1280;
const px = (text: string) => Number.parseFloat(text) || 0;

/**
 * Gives every element a box: `data-box="left right"` for what stands in the flow of the page's body, and the
 * element's own `left`, `right` and `width` for what hangs on the window (`position: fixed`).
 */
export function layOut(): void {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: windowWidth });
  HTMLElement.prototype.getBoundingClientRect = function boxOf(this: HTMLElement) {
    const { position, left, right, width, maxWidth, marginLeft } = this.style;
    const room = document.documentElement.style;
    const most = maxWidth.startsWith('calc(100vw - ')
      ? windowWidth - px(maxWidth.slice('calc(100vw - '.length))
      : Infinity;
    let from = 0;
    let to = 0;
    if (position === 'fixed') {
      const own = width === '100%' ? windowWidth : px(width);
      const size = Math.min(left && right ? windowWidth - px(left) - px(right) : own, most);
      from = left ? px(left) : windowWidth - px(right) - size;
      to = from + size;
    } else if (this.dataset['box']) {
      const [first = 0, last = 0] = this.dataset['box'].split(' ').map(Number);
      from = Math.max(first, px(room.marginLeft)) + px(marginLeft);
      to = Math.min(last, from + most);
      // A pane as wide as the window overflows the page's margin; all else gives way to it.
      if (last < windowWidth) to = Math.min(to, windowWidth - px(room.marginRight));
    }
    return { left: from, right: to, width: to - from } as DOMRect;
  };
}
