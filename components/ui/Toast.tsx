import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { X } from 'lucide-preact';
import { IconButton } from './IconButton';

/** How long it stays, in ms, from when nobody points at it or stands on it. */
const STAYS = 12_000;

interface Props {
  /** Another one for each message; `null`: nothing is said. */
  id: number | null;
  children: ComponentChildren;
  /** Absent where there is nothing to take back. */
  undo: { label: string; act(): void } | undefined;
  close: string;
  onClose(): void;
  tone?: 'calm' | 'bad';
}

/**
 * What was just done, with a way back. The box is always there, so that a screen reader hears what comes into it; it is read
 * when there is a pause. It goes by itself, but not from under a pointer or the keyboard, and what went wrong stays.
 */
export function Toast({ id, children, undo, close, onClose, tone = 'calm' }: Props) {
  const [held, setHeld] = useState(false);
  const done = useRef(onClose);
  done.current = onClose;
  useEffect(() => setHeld(false), [id]);
  useEffect(() => {
    if (id === null || held || tone === 'bad') return undefined;
    const timer = setTimeout(() => done.current(), STAYS);
    return () => clearTimeout(timer);
  }, [id, held, tone]);
  const box = useRef<HTMLDivElement>(null);
  const stays = () => setHeld(true);
  const goes = () => {
    const self = box.current;
    setHeld(self !== null && (self.matches(':hover') || self.contains(document.activeElement)));
  };
  return (
    <div class="toasts">
      <div
        ref={box}
        class={id === null ? undefined : `toast toast-${tone}`}
        data-testid={id === null ? undefined : 'toast'}
        onPointerEnter={stays}
        onPointerLeave={goes}
        onFocusIn={stays}
        onFocusOut={(event) => {
          if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget))
            setHeld(box.current?.matches(':hover') ?? false);
        }}
      >
        <p class="toast-words" role="status">
          {id !== null && children}
        </p>
        {id !== null && undo && (
          <button type="button" class="button toast-undo" data-testid="toast-undo" onClick={undo.act}>
            {undo.label}
          </button>
        )}
        {id !== null && (
          <IconButton label={close} onPress={onClose}>
            <X size={16} />
          </IconButton>
        )}
      </div>
    </div>
  );
}
