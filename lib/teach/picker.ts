/** One pick: a press in the page with the pointer, or a walk among what could be meant with the keys. */
import type { TeachProblem } from '../messages/lesson';
import { createAftermath } from './aftermath';
import { createOverlay } from './overlay';
import type { Spot } from './places';
import { scrollUnder } from './scroll';

export interface Pick {
  /** What the picker is called, for the ear. */
  title: string;
  /** What a press on an element of the page means. */
  spotFor(element: Element): Spot | TeachProblem;
  /** What the keys walk among. Asked for when the first of them is pressed. */
  candidates(): Spot[];
  onPick(spot: Spot): void;
  /** A press that meant nothing; picking goes on. */
  onMiss(problem: TeachProblem): void;
  onCancel(): void;
}

/** A wheel that counts in lines or pages, in pixels. */
const units = [1, 16, 400] as const;

/** What tells that something is held, or goes on. */
const heard = ['pointerdown', 'pointerup', 'pointercancel', 'keydown', 'keyup', 'click'] as const;

/** Which way a key walks; `0` for one that does not. */
function stepOf({ key, shiftKey }: KeyboardEvent): number {
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
}

/** Picks in this page until `signal` aborts. Answers whether the page lets it. Only what a person does counts. */
export function startPicking(window: Window, pick: Pick, signal: AbortSignal): boolean {
  const { document } = window;
  const life = new AbortController();
  // The page must not get the rest of a press either: the overlay stays until it is over.
  const aftermath = createAftermath(window);
  let pressed = false;
  let drawing: number | undefined;
  let candidates: Spot[] | undefined;
  let at = -1;

  /** Ends by something that a person pressed. */
  const finish = (end: () => void) => {
    pressed = true;
    overlay?.ring(null, false, '');
    end();
  };
  const point = (x: number, y: number) => {
    const element = overlay?.under(x, y) ?? null;
    const spot = element && pick.spotFor(element);
    const sure = spot !== null && typeof spot !== 'string';
    overlay?.ring(sure ? spot.element : element, sure, '');
  };
  const walk = (step: number) => {
    candidates ??= pick.candidates();
    const { length } = candidates;
    if (length === 0) return pick.onMiss('no-address');
    at = at < 0 && step < 0 ? length - 1 : (at + step + length) % length;
    const spot = candidates[at];
    if (!spot) return;
    Element.prototype.scrollIntoView.call(spot.element, { block: 'nearest', inline: 'nearest' });
    overlay?.ring(spot.element, true, spot.value);
  };
  const take = (element: Element | null) => {
    const spot = element && pick.spotFor(element);
    if (spot === null) return;
    if (typeof spot === 'string') pick.onMiss(spot);
    else finish(() => pick.onPick(spot));
  };

  /** Keys with Ctrl, Alt or Meta are the browser's. */
  const press = (event: KeyboardEvent) => {
    const step = stepOf(event);
    const spot = candidates?.[at];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') finish(pick.onCancel);
    else if (step !== 0) walk(step);
    else if (event.key === 'Enter' && spot && !event.repeat) finish(() => pick.onPick(spot));
    else return;
    event.preventDefault();
  };

  const hear = (event: Event) => event.isTrusted && aftermath.heard(event);
  const equip = (inside: Document) => {
    for (const type of heard) inside.addEventListener(type, hear, { signal: life.signal, capture: true });
    inside.defaultView?.addEventListener('blur', hear, { signal: life.signal });
    /** Listens to what a person does; of presses and wheels nothing else comes, in the frame or around it. */
    const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
      inside.addEventListener(
        type,
        (event) => {
          if (type !== 'keydown') event.preventDefault();
          if (event.isTrusted && !signal.aborted) act(event);
        },
        { signal: life.signal, capture: true, passive: false },
      );
    on('pointermove', ({ clientX, clientY }) => {
      if (drawing !== undefined) window.cancelAnimationFrame(drawing);
      drawing = window.requestAnimationFrame(() => !signal.aborted && point(clientX, clientY));
    });
    on('click', ({ clientX, clientY, button }) => {
      if (button === 0) take(overlay?.under(clientX, clientY) ?? null);
    });
    on('wheel', ({ clientX, clientY, deltaX, deltaY, deltaMode }) => {
      const unit = units[deltaMode as 0 | 1 | 2];
      scrollUnder(window, overlay?.under(clientX, clientY) ?? null, deltaX * unit, deltaY * unit);
      point(clientX, clientY);
    });
    on('keydown', press);
    for (const type of ['contextmenu', 'mousedown'] as const) on(type, () => undefined);
  };

  // The focus may stand in the page itself: one way out is always there. The page gets nothing of that key, held or let go.
  const escape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    const first = event.type === 'keydown' && !signal.aborted;
    if (!first && !aftermath.holds(event)) return;
    event.stopImmediatePropagation();
    aftermath.heard(event);
    if (first) finish(pick.onCancel);
  };
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, escape, { signal: life.signal, capture: true });
  window.addEventListener('blur', hear, { signal: life.signal });
  signal.addEventListener('abort', () => (pressed ? aftermath.end(() => life.abort()) : life.abort()));
  const overlay = createOverlay(document, pick.title, life.signal, equip);
  overlay?.focus();
  return overlay !== null;
}
