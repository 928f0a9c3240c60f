import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing of a list that is put in order. */
export interface Orderly {
  id: string;
  label: string;
  /** The agent's own; what others have set up stays where it is. */
  own: boolean;
}

export interface OrderOfRow {
  id: string;
  label: string;
  own: boolean;
  /** There is nothing of the agent's own right above it, or right below it. */
  first: boolean;
  last: boolean;
  /** The row that is being dragged, and whether it may be dropped here. */
  dragged: string | null;
  mayDrop: boolean;
  drag(id: string | null): void;
  drop(side: 'before' | 'after'): void;
  /** Moves it by one; `control` is to have the keyboard afterwards. */
  step(by: -1 | 1, control: string): void;
  remove(): void;
}

interface Options {
  /** Another one whenever the list is drawn anew. */
  drawn: unknown;
  move(id: string, target: string, side: 'before' | 'after'): void;
  remove(id: string): void;
  movedTo(label: string, at: number, of: number): string;
  /** The control of the next row that has the keyboard after a removal. */
  next: string;
}

/** Order by dragging and by keys for the rows within `box`; `said` is for a screen reader. */
export function useOrder({ drawn, move, remove, movedTo, next }: Options) {
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  /** The control that has the keyboard once the list is drawn anew: moving its row takes it away. */
  const wanted = useRef<{ id: string; control: string } | null>(null);
  // As it is drawn, not after: no key may fall in between.
  useLayoutEffect(() => {
    const { id, control } = wanted.current ?? {};
    if (id === undefined || control === undefined) return;
    const row = box.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-testid="${control}"]`);
    if (!target) return;
    wanted.current = null;
    target.focus();
  }, [drawn]);

  const rowOf = (list: readonly Orderly[], at: number, row: Orderly): OrderOfRow => ({
    id: row.id,
    label: row.label,
    own: row.own,
    first: !list[at - 1]?.own,
    last: !list[at + 1]?.own,
    dragged,
    mayDrop: list.some(({ id, own }) => own && id === dragged),
    drag: setDragged,
    drop(side) {
      if (dragged !== null) move(dragged, row.id, side);
      setDragged(null);
    },
    step(by, control) {
      const other = list[at + by];
      if (!row.own || !other?.own) return;
      wanted.current = { id: row.id, control };
      setSaid(movedTo(row.label, at + by + 1, list.length));
      move(row.id, other.id, by < 0 ? 'before' : 'after');
    },
    remove() {
      const neighbour = list[at + 1] ?? list[at - 1];
      if (neighbour) wanted.current = { id: neighbour.id, control: next };
      remove(row.id);
    },
  });
  return { box, said, rowOf };
}
