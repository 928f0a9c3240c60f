import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-preact';
import { RowButton } from '../RowButton';
import type { OrderOfRow } from './use-order';

interface Props {
  order: OrderOfRow;
  testId: string;
  /** The control that keeps the keyboard where none of the row's own had it. */
  usual: string;
  /** The browser's leave, of what needs one; `null`: not known yet. */
  granted?: boolean | null;
  children: ComponentChildren;
}

/** A row that can be dragged to its place, or moved by Alt and an arrow key. */
export function OrderRow({ order, testId, usual, granted, children }: Props) {
  const { id, label, own, dragged, mayDrop, drag, drop, step } = order;
  const [side, setSide] = useState<'before' | 'after' | null>(null);
  const over = (event: DragEvent) => {
    if (!mayDrop || dragged === id || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setSide(event.clientY < top + height / 2 ? 'before' : 'after');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    step(by, event.target.dataset['testid'] ?? usual);
  };
  return (
    <li
      class="order-row"
      data-testid={testId}
      data-id={id}
      data-own={own}
      data-granted={granted}
      data-dragged={dragged === id || undefined}
      data-drop={side ?? undefined}
      draggable={own}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', label);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
        drag(id);
      }}
      onDragEnd={() => drag(null)}
      onDragOver={over}
      onDragLeave={() => setSide(null)}
      onDrop={(event) => {
        event.preventDefault();
        if (side) drop(side);
        setSide(null);
      }}
      onKeyDown={onKeyDown}
    >
      <span class="order-grip" aria-hidden="true">
        {own && <GripVertical size={16} />}
      </span>
      {children}
    </li>
  );
}

interface StepsProps {
  order: Pick<OrderOfRow, 'first' | 'last' | 'step'>;
  words: { up: string; down: string };
  /** The buttons are `<name>-up` and `<name>-down`. */
  name: string;
}

/** Up and down by one. */
export function StepButtons({ order: { first, last, step }, words, name }: StepsProps) {
  return (
    <>
      <RowButton label={words.up} testId={`${name}-up`} off={first} press={() => step(-1, `${name}-up`)}>
        <ArrowUp size={15} />
      </RowButton>
      <RowButton label={words.down} testId={`${name}-down`} off={last} press={() => step(1, `${name}-down`)}>
        <ArrowDown size={15} />
      </RowButton>
    </>
  );
}
