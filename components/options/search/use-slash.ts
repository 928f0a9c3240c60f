import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** `/` puts the keyboard into a field, unless it is typed into another one. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  // As it is drawn, not after: the first key counts too.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.altKey || event.metaKey;
      if (event.key !== '/' || held || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [field]);
}
