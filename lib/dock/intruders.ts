/** Which boxes of the page stand in the sidebar's strip, and which of them have to be moved so that all give way. */
import { findBoxes } from './restyle';
import { displaced, intrudes, placeOf, type Place, type Strip } from './strip';

export interface Intruder {
  readonly element: HTMLElement;
  readonly place: Place;
  readonly style: CSSStyleDeclaration;
  /** It hangs on the window (or the page as a whole), not on a box of the page. */
  readonly hung: boolean;
}

/** Past the names in the page: `<form><input name="parentElement">` hides the form's own. */
const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);

const isPage = ({ localName }: Element): boolean => localName === 'html' || localName === 'body';

/** Whether a box is what a descendant with this `position` is laid out against. */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && (position !== 'absolute' || style.position !== 'static')) return true;
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter } = style;
  return (
    [transform, translate, rotate, scale, perspective, filter, backdropFilter].some(
      (effect) => effect && effect !== 'none',
    ) ||
    /transform|perspective|filter|layout|paint|strict|content/.test(`${style.willChange} ${style.contain}`)
  );
}

/**
 * Shows the boxes that must give way to `visit`, the outermost first, all measured before. Boxes inside of one go with
 * it, if `visit` says that it goes. Nothing may be written meanwhile.
 */
export function visitIntruders(window: Window, strip: Strip, visit: (intruder: Intruder) => boolean): void {
  const places = new Map<HTMLElement, Place>();
  // SVG and MathML boxes move with the HTML box that holds them.
  for (const element of findBoxes(window.document, ':root, body, body *')) {
    const place = placeOf(element, strip);
    if (intrudes(place, strip) || displaced(place, strip)) places.set(element, place);
  }
  const going = new Set<Element>();
  for (const [element, place] of places) {
    const intruder = judge(element, place);
    if (intruder && visit(intruder)) going.add(element);
  }

  function judge(element: HTMLElement, place: Place): Intruder | null {
    const style = window.getComputedStyle(element);
    let { position } = style;
    let holder: Element = element;
    let clipped = false;
    for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
      const around = window.getComputedStyle(parent);
      if (!holds(around, position)) continue;
      if (going.has(parent)) return null;
      clipped ||= around.overflowX !== 'visible' && !isPage(parent);
      holder = parent;
      ({ position } = around);
    }
    const hung = holder === element && (position === 'absolute' || position === 'fixed');
    // A page that is scrolled sideways stands in the strip as it would stand outside the window.
    if (window.scrollX !== 0 && !(hung && position === 'fixed')) return null;
    // What a box cuts off or scrolls is its own, unless it is a pane that counts on the whole window.
    const free = hung ? intrudes(place, strip) : !clipped || spansWindow(place);
    return free ? { element, place, style, hung } : null;
  }

  function spansWindow({ width, near, far }: Place): boolean {
    const start = strip.side === 'right' ? far : near - strip.width;
    return Math.abs(start) <= 1 && width >= strip.inner - 1 && width <= strip.outer + 1;
  }
}
