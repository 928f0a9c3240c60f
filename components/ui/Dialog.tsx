import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  class: string;
  onClose(): void;
  children: ComponentChildren;
}

const STOPS = 'button, input, a[href]';

/**
 * A dialog over everything. The focus goes to its first control and stays inside; it would otherwise wander from the
 * frame into the page around it. Escape and a press beside it close it, and the focus goes back to where it was.
 */
export function Dialog({ label, class: style, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const box = dialog.current;
    const before = document.activeElement;
    box?.showModal();
    box?.querySelector<HTMLElement>(STOPS)?.focus();
    return () => {
      box?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const stops = [...(dialog.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(
        ({ tabIndex }) => tabIndex >= 0,
      );
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const last = stops.length - 1;
      const next = event.shiftKey ? (at <= 0 ? last : at - 1) : at === last ? 0 : at + 1;
      stops[next]?.focus();
    }
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog ${style}`}
      aria-label={label}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Its padding belongs to what is inside, so that only the backdrop is the dialog itself.
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {children}
    </dialog>
  );
}
