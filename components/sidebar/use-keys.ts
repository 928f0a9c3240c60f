import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { KEYS } from './keys';

interface Keys {
  root: RefObject<HTMLElement | null>;
  /** `c` was pressed and waits for a digit. */
  copying: boolean;
  onSearch(): void;
  onPalette(): void;
  onSheet(): void;
  onBlur(): void;
  /** Presses the link with this digit. Answers whether there is one. */
  onPress(digit: number): boolean;
  /** Copies the address of the link with this digit. Answers whether there is one. */
  onCopy(digit: number): boolean;
  /** `c` begins to wait. Answers whether there is anything to copy. */
  onWait(): boolean;
  /** Closes what a press says or asks. Answers whether there is any of it. */
  onEscape(): boolean;
  /** Any key: what was said last is old now, and `c` waits no longer. */
  onAny(): void;
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The digit of a key press; keyboards that need Shift for digits (French) also press them without. */
function digitOf(event: KeyboardEvent): number | undefined {
  if (/^[1-9]$/.test(event.key)) return Number(event.key);
  const row = event.shiftKey ? null : /^Digit([1-9])$/.exec(event.code);
  return row ? Number(row[1]) : undefined;
}

/** Whether a key is this letter; on keyboards of other scripts, the key in its place. */
function isLetter(event: KeyboardEvent, letter: string): boolean {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase() === letter;
  return /^\p{L}$/u.test(event.key) && event.code === `Key${letter.toUpperCase()}`;
}

const isPaletteKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && isLetter(event, KEYS.palette);

/** What a single key does; answers whether it does anything. */
function act(event: KeyboardEvent, keys: Keys): boolean {
  const digit = digitOf(event);
  if (event.key === KEYS.find) keys.onSearch();
  else if (event.key === KEYS.sheet) keys.onSheet();
  else if (isLetter(event, KEYS.blur)) {
    if (event.shiftKey) return false;
    keys.onBlur();
  } else if (digit !== undefined) return keys.copying ? keys.onCopy(digit) : keys.onPress(digit);
  else if (isLetter(event, KEYS.copy)) return !event.shiftKey && !keys.copying && keys.onWait();
  else return event.key === 'Escape' && (keys.copying || keys.onEscape());
  return true;
}

/**
 * 1 to 9 press the nth link, `c` and a digit copy its address, `/` goes to the search, `b` blurs, `?` lists the keys. Not while
 * typing or in a dialog, not with Ctrl, Alt or Meta, not held down. Ctrl or Cmd with K opens the palette from anywhere.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // At once, not after the first paint: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    const page = latest.current.root.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.defaultPrevented || event.repeat || event.isComposing || MODIFIERS.has(event.key)) return;
      now.onAny();
      if (isPaletteKey(event)) {
        event.preventDefault();
        now.onPalette();
        return;
      }
      if (isTyping(event.target) || now.root.current?.querySelector('dialog')) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (act(event, now)) event.preventDefault();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, []);
}
