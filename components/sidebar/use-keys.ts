import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Keys {
  root: RefObject<HTMLElement | null>;
  onSearch(): void;
}

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

/** 1 to 9 press the nth link, `/` goes to the search. Not while typing, not with Ctrl, Alt or Meta, not held down. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  // At once, not after the first paint: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    const page = latest.current.root.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      const { root, onSearch } = latest.current;
      if (event.defaultPrevented || event.repeat || event.isComposing || isTyping(event.target)) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === '/') {
        event.preventDefault();
        onSearch();
        return;
      }
      const digit = digitOf(event);
      if (digit === undefined) return;
      const link = root.current?.querySelector<HTMLAnchorElement>(`a[aria-keyshortcuts="${digit}"]`);
      if (!link) return;
      event.preventDefault();
      // A real click of the real link, inside the key's own user gesture, so that no pop-up blocker minds.
      link.click();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, []);
}
