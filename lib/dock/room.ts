/**
 * Makes room for the sidebar, so that it stands beside the page and not over it. The document gets a margin; boxes
 * that hang on the window instead (fixed bars and buttons, full-width panes) give way one by one.
 */
import { dodge, shift, shrink } from './give-way';
import { visitIntruders, type Intruder } from './intruders';
import { createRestyler, findBoxes, type Style } from './restyle';
import { stripOf, type Strip } from './strip';

export interface Room {
  /** Looks again for boxes that reach into the sidebar's strip: after the page or the window changed. */
  check(): void;
  /** Puts every style back as it was. */
  release(): void;
}

/** Between two looks at a page that keeps changing, in ms; and looks take a fiftieth of its time at most. */
const pause = 1500;
const share = 50;

/** How often a page may take its style back before it is let. */
const patience = 3;

/** What has been tried on a box. `near`: where it stood before. `quarrels`: how often the page took its style back. */
interface Tried {
  near: number;
  wrote: boolean;
  settled: boolean;
  quarrels: number;
}

export function makeRoom(window: Window, side: Strip['side'], width: number): Room {
  const { document, performance } = window;
  const restyler = createRestyler(document);
  let tried = new WeakMap<HTMLElement, Tried>();
  let measured: number | undefined;
  let due = 0;
  let waiting: number | undefined;
  const life = new AbortController();
  const { signal } = life;

  /** What the box is to be told next, or `null`. It is only read here, so that the page is laid out once for all. */
  const plan = (intruder: Intruder, strip: Strip): (() => void) | null => {
    const { element, place, hung } = intruder;
    const before = tried.get(element);
    const held = restyler.holds(element);
    const quarrels = (before?.quarrels ?? 0) + Number(before?.wrote && !held);
    if (quarrels > patience || (held && before?.settled)) return null;
    const next = (settled: boolean, style: Style | null) => {
      tried.set(element, { near: place.near, wrote: style !== null, settled, quarrels });
      return style && (() => restyler.set(element, style));
    };
    if (!hung) return next(true, shrink(intruder, strip));
    if (!before || !held) return next(false, shift(intruder, strip));
    if (onItsWay(element)) return lookAgain;
    // Moved, and still in the strip: by as much it hung out of the window before.
    if (Math.abs(place.near - before.near) >= 1) {
      before.settled = true;
      return null;
    }
    const write = next(true, dodge(intruder, strip));
    return () => {
      restyler.restore(element);
      write?.();
    };
  };

  const look = () => {
    waiting = undefined;
    if (signal.aborted) return;
    const begun = performance.now();
    const first = measured === undefined;
    if (measured !== stripOf(window, side, width).inner) {
      restyler.release();
      tried = new WeakMap();
    }
    restyler.clearClones();
    // Found anew each time: some desks replace the whole document.
    for (const root of findBoxes(document, ':root')) {
      if (!restyler.holds(root)) restyler.set(root, { [`margin-${side}`]: `${width}px` });
    }
    // A narrower page is a longer one, and may have a scrollbar only now.
    const strip = stripOf(window, side, width);
    measured = strip.inner;
    let writes: (() => void)[] = [];
    // What does not move with the window's one edge hangs on the other, which only trying tells.
    for (let round = 0; round < 2; round += 1) {
      writes = [];
      visitIntruders(window, strip, (intruder) => {
        const write = plan(intruder, strip);
        if (write) writes.push(write);
        // What hangs on the window takes along what it has parked outside, too.
        return write !== null || intruder.hung;
      });
      for (const write of writes) write();
      if (writes.length === 0) break;
    }
    const now = performance.now();
    // The first look also lays the page out anew, and does not tell what the next ones take.
    due = now + Math.max(pause, first ? 0 : share * (now - begun));
    if (writes.length > 0) check();
  };
  const check = () => {
    if (signal.aborted) return;
    waiting ??= window.setTimeout(
      () => window.requestIdleCallback(look, { timeout: pause }),
      Math.max(0, due - performance.now()),
    );
  };

  look();
  // Pages open drawers and fix bars to the window without a change of what they hold.
  for (const type of ['click', 'transitionend', 'scroll']) window.addEventListener(type, check, { signal });
  return {
    check,
    release() {
      life.abort();
      window.clearTimeout(waiting);
      restyler.release();
    },
  };
}

const lookAgain = (): void => undefined;

/** A box that moves to its place by a transition has not arrived. */
const onItsWay = (element: HTMLElement): boolean =>
  element.getAnimations().some((animation) => 'transitionProperty' in animation);
