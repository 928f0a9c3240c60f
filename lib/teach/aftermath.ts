/** What was pressed goes on for a moment: a key that is held, the second half of a double click. */

/** After the last of it, in ms: by then a usual double click has had its second half. */
const rest = 600;
/** However long something seems to be held: word that it was let go can get lost. In ms. */
const longest = 10_000;

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

type Key = Pick<KeyboardEvent, 'key' | 'code'>;
const nameOf = ({ key, code }: Key): string => code || key;

export interface Aftermath {
  /** What pointer and keys do, from the beginning on. */
  heard(event: Event): void;
  /** Whether this key went down here and is not up yet. */
  holds(key: Key): boolean;
  /** Calls `over` once all is let go and nothing has come for a moment; in the end in any case, perhaps again. */
  end(over: () => void): void;
}

/** Follows what is held down. */
export function createAftermath(window: Pick<Window, 'setTimeout' | 'clearTimeout'>): Aftermath {
  const keys = new Set<string>();
  let pointer = false;
  let over: (() => void) | undefined;
  let timer: number | undefined;

  const wait = () => {
    if (!over) return;
    window.clearTimeout(timer);
    if (keys.size === 0 && !pointer) timer = window.setTimeout(over, rest);
  };
  // By type alone: events of a frame are of no class that is known here.
  const acts: Partial<Record<string, (event: Event) => void>> = {
    keydown(event) {
      const key = event as KeyboardEvent;
      if (!modifiers.has(key.key)) keys.add(nameOf(key));
    },
    keyup: (event) => keys.delete(nameOf(event as KeyboardEvent)),
    pointerdown: () => (pointer = true),
    pointerup: () => (pointer = false),
    pointercancel: () => (pointer = false),
    // The keyboard is elsewhere: what is held comes up there.
    blur: () => keys.clear(),
  };

  return {
    heard(event) {
      acts[event.type]?.(event);
      wait();
    },
    holds: (key) => keys.has(nameOf(key)),
    end(then) {
      over = then;
      window.setTimeout(then, longest);
      wait();
    },
  };
}
