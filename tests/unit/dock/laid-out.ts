/** Boxes for a page that nothing lays out: where each stands follows from its styles, for the few kinds used here. */

const windowWidth = 1280;
const px = (text: string) => Number.parseFloat(text) || 0;

/**
 * Gives every element a box: the element's own `left`, `right` and `width` for what hangs on the window
 * (`position: fixed`), and `data-box="left right"` for what stands in the flow of the page, within its margin.
 * `data-kind`: `bleed` breaks out of that margin, `inside` fills its parent, `stuck` cannot be moved at all.
 */
export function layOut(): void {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: windowWidth });
  HTMLElement.prototype.getAnimations = () => [];
  HTMLElement.prototype.getBoundingClientRect = function boxOf(this: HTMLElement): DOMRect {
    const { position, left, right, width, maxWidth, marginLeft, marginRight } = this.style;
    const { kind, box = '0 0' } = this.dataset;
    if (kind === 'inside' && this.parentElement) return boxOf.call(this.parentElement);
    const room = document.documentElement.style;
    const most = maxWidth ? windowWidth - px(maxWidth.replace('calc(100vw - ', '')) : Infinity;
    let [from = 0, to = 0] = box.split(' ').map(Number);
    if (kind === 'bleed') {
      from += px(marginLeft);
      to = Math.min(to, from + most);
    } else if (kind !== 'stuck' && position === 'fixed') {
      const own = width === '100%' ? windowWidth : px(width);
      const size = Math.min(left && right ? windowWidth - px(left) - px(right) : own, most);
      from = left ? px(left) + px(marginLeft) : windowWidth - px(right) - px(marginRight) - size;
      to = from + size;
    } else if (kind !== 'stuck') {
      from = Math.max(from, px(room.marginLeft));
      to = Math.min(to, windowWidth - px(room.marginRight));
    }
    return { left: from, right: to, width: to - from } as DOMRect;
  };
}
