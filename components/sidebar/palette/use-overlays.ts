import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Notice =
  /** `c` waits for a digit. */
  | { kind: 'copying' }
  /** What came of it. `label` is from outside. */
  | { kind: 'copied' | 'failed' | 'minted'; label: string };

interface Shown {
  /** All of it is about this ticket, and gone on the next. */
  ticket: string;
  open: 'palette' | 'sheet' | null;
  notice: Notice | null;
}

const nothing: Shown = { ticket: '', open: null, notice: null };

export interface Overlays extends Omit<Shown, 'ticket'> {
  show(open: Shown['open']): void;
  say(notice: Notice | null): void;
}

/**
 * What lies over the sidebar: the palette, the sheet of keys, a short notice.
 * @param asked every change opens the palette; 0 and `undefined` do not
 */
export function useOverlays(ticket: string, asked: number | undefined): Overlays {
  const [shown, setShown] = useState(nothing);
  const { open, notice } = shown.ticket === ticket ? shown : nothing;
  const now = useRef(ticket);
  now.current = ticket;
  const change = (part: Partial<Shown>) => {
    // What ends late (copying) has nothing to say about the next ticket.
    if (now.current !== ticket) return;
    setShown((last) => ({ ...(last.ticket === ticket ? last : nothing), ...part, ticket }));
  };
  useLayoutEffect(() => {
    if (asked) change({ open: 'palette' });
  }, [asked]);
  return {
    open,
    notice,
    show: (next) => change({ open: next, notice: null }),
    say: (next) => change({ notice: next }),
  };
}
