import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cardTexts as t } from '../texts';

/** So many are shown with each press, that a list of thousands stays quick. */
const STEP = 50;

interface Props<T> {
  items: readonly T[];
  first: number;
  children(shown: readonly T[], more: ComponentChildren): ComponentChildren;
}

/** The first of many things, and a button for the others. A button that would show one or two more is not worth it. */
export function Fold<T>({ items, first, children }: Props<T>) {
  const [count, setCount] = useState(first);
  const shown = items.length <= count + 2 ? items : items.slice(0, count);
  const left = items.length - shown.length;
  const more = left > 0 && (
    <button type="button" class="tree-more" onClick={() => setCount(count + STEP)}>
      {t.more(left)}
    </button>
  );
  return <>{children(shown, more)}</>;
}
