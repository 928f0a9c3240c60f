import type { ComponentChildren } from 'preact';
import { Copy, Pencil, Trash2 } from 'lucide-preact';
import { RowButton } from '../RowButton';
import { StepButtons } from './OrderRow';
import type { OrderOfRow } from './use-order';

interface Props {
  order: OrderOfRow;
  /** The buttons are `<name>-edit` and so on. */
  name: string;
  /** Where its form is. */
  form: string;
  texts: {
    edit: string;
    up(label: string): string;
    down(label: string): string;
    editOf(label: string): string;
    duplicate(label: string): string;
    remove(label: string): string;
  };
  duplicate(): void;
  /** More buttons, before the one that removes. */
  children?: ComponentChildren;
}

/** What can be done with a thing of one's own in a list that has an order. */
export function OwnButtons({ order, name, form, texts, duplicate, children }: Props) {
  const { label } = order;
  return (
    <span class="row-buttons">
      <StepButtons order={order} words={{ up: texts.up(label), down: texts.down(label) }} name={name} />
      <a
        class="icon-button"
        href={form}
        data-testid={`${name}-edit`}
        aria-label={texts.editOf(label)}
        title={texts.edit}
      >
        <Pencil size={15} />
      </a>
      <RowButton label={texts.duplicate(label)} testId={`${name}-duplicate`} press={duplicate}>
        <Copy size={15} />
      </RowButton>
      {children}
      <RowButton label={texts.remove(label)} testId={`${name}-remove`} press={order.remove}>
        <Trash2 size={15} />
      </RowButton>
    </span>
  );
}
