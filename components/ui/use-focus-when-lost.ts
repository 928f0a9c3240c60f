import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When `place` turns and took the focused element with it, the first heading that `heading` finds takes the focus: otherwise
 * the keyboard, and who listens, would begin anew at the top of the page. `null` is no place: neither the page that comes up
 * nor one that still reads takes the focus.
 */
export function useFocusWhenLost<E extends HTMLElement>(
  place: string | null,
  heading: string,
): RefObject<E | null> {
  const within = useRef<E>(null);
  const last = useRef(place);
  // As it is drawn, not after: no key may fall in between.
  useLayoutEffect(() => {
    if (place === null) return;
    const came = last.current;
    last.current = place;
    if (came === null || came === place || document.activeElement !== document.body) return;
    const found = within.current?.querySelector<HTMLElement>(heading);
    if (!found) return;
    found.tabIndex = -1;
    found.focus();
  }, [place]);
  return within;
}
