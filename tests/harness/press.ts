import { setTimeout as delay } from 'node:timers/promises';

/**
 * Whether a press has come to what it was meant for. A driver looks where an element stands, and then presses that
 * place: what draws anew in between takes the press, or nothing does. A person would see that and press again.
 */
export type Press = 'met' | 'missed' | 'nothing';

/** For how long a press that reached nothing yet is waited for: it comes from another process. */
const ARRIVAL_MS = 1000;
/** A document that is torn down while it is asked never answers: then the press has done its work. */
const ANSWER_MS = 3000;
/** For how long what stands there may be drawn anew under each press. */
const LIMIT_MS = 30_000;

/** Presses until a press has met its element; each that did not is told in the test's output. */
export async function pressUntilMet(what: string, press: () => Promise<Press>): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const came = await press();
    if (came === 'met') return;
    console.warn(`A press of ${what}: ${came === 'missed' ? 'it met something else' : 'nothing was met'}.`);
    if (performance.now() > end)
      throw new Error(`Pressed ${what} for ${LIMIT_MS / 1000} s, and it was never met`);
  }
}

/** What the document says of a press that was made, by `ask`. One that went elsewhere, or is gone, has had it. */
export async function cameTo(ask: () => Promise<Press | null>): Promise<Press> {
  const late = performance.now() + ARRIVAL_MS;
  for (;;) {
    const gone = delay(ANSWER_MS, 'met' as const, { ref: false });
    const said = await Promise.race([ask().catch(() => 'met' as const), gone]);
    if (said) return said;
    if (performance.now() > late) return 'nothing';
    await delay(20);
  }
}

interface Watch {
  press: Press | null;
  end(): void;
}

/**
 * Runs in the document: watches what the next press there meets. One that meets something else than `node` is held back;
 * `null`: whatever it meets will do.
 */
export function watchPress(node: Node | null): void {
  const world = window as unknown as Record<symbol, Watch | undefined>;
  const key = Symbol.for('press');
  world[key]?.end();
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu'];
  /** What a click at this place is for. */
  const aim = (event: Event) => {
    const [at] = event.composedPath();
    return at instanceof Element ? (at.closest('a, button, summary, label, option') ?? at) : null;
  };
  let began: Element | null = null;
  const look = (event: Event) => {
    // The first decides: a field gets a click of its own from its label, and what is pressed may be drawn anew.
    watched.press ??= !node || event.composedPath().includes(node) ? 'met' : 'missed';
    if (event.type === 'pointerdown') began = aim(event);
    const ends = event.type === 'pointerup';
    // Where something else stands by now, no click comes of it.
    if (ends && began && aim(event) !== began && !event.composedPath().includes(began))
      watched.press = 'missed';
    if (watched.press === 'met') return ends ? watched.end() : undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const watched: Watch = {
    press: null,
    end: () => {
      for (const type of types) window.removeEventListener(type, look, true);
    },
  };
  world[key] = watched;
  for (const type of types) window.addEventListener(type, look, true);
}

/** Runs in the document: what the press met, `null` where none has come. A document that was not watched is another one. */
export function pressed(): Press | null {
  const watched = (window as unknown as Record<symbol, Watch | undefined>)[Symbol.for('press')];
  return watched ? watched.press : 'met';
}
