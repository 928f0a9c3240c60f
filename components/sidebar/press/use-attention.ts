import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Where the keyboard goes while a panel comes, changes and leaves. A stage that asks something takes the focus; others
 * only keep it, if it was inside. When the panel leaves, the focus goes back to where it came from.
 */
export function useAttention(stage: string, asks: boolean): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  // Read while the last stage is still drawn: a button that goes takes the focus with it.
  const inside = panel.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    const box = panel.current;
    opener.current = document.activeElement;
    box?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (!box?.contains(document.activeElement)) return;
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);

  useLayoutEffect(() => {
    if (asks || inside) (panel.current?.querySelector('input') ?? panel.current)?.focus();
  }, [stage]);

  return panel;
}
