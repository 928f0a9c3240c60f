import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** When `value` turns, elements come and go: the keyboard is put on the one that this is given to. */
export function useFocusOnChange<E extends HTMLElement>(value: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  const last = useRef(value);
  useLayoutEffect(() => {
    if (last.current !== value) element.current?.focus();
    last.current = value;
  }, [value]);
  return element;
}
