import { useState } from 'preact/hooks';
import { ArrowDown, ArrowUp, Copy, Eye, EyeOff, GripVertical, Pencil, Trash2 } from 'lucide-preact';
import type { LinkItem, LinksActions } from '../../../lib/options/links/view';
import type { Origin } from '../../../lib/team/layers';
import { hashOf } from '../../../lib/options/sections';
import { LinkIcon } from '../../sidebar/links/LinkIcon';
import { VisibleText } from '../../ui/VisibleText';
import { RowButton } from '../RowButton';
import { FromMark } from '../team/FromMark';
import { texts } from './form-texts';

interface Props {
  link: LinkItem;
  /** Whose it is. */
  from: Origin | null;
  /** There is nothing of the agent's own right above it, or right below it. */
  first: boolean;
  last: boolean;
  /** The link that is being dragged, and whether it may be dropped here. */
  dragged: string | null;
  mayDrop: boolean;
  drag(id: string | null): void;
  drop(side: 'before' | 'after'): void;
  /** Moves it by one; `control` is to have the keyboard afterwards. */
  step(by: -1 | 1, control: string): void;
  remove(): void;
  actions: Pick<LinksActions, 'duplicate' | 'hideForAll'>;
}

/** One link in the list that is ordered. */
export function LinkListRow(props: Props) {
  const { link, from, first, last, dragged, mayDrop, drag, drop, step, remove, actions } = props;
  const { id, label, own, hidden } = link;
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
    step(by, event.target.dataset['testid'] ?? 'link-edit');
  };
  return (
    <li
      class="link-row"
      data-testid="link-row"
      data-id={id}
      data-own={own}
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
      <span class="link-grip" aria-hidden="true">
        {own && <GripVertical size={16} />}
      </span>
      <LinkIcon link={link} />
      <span class="link-words">
        <span class="link-label">
          <VisibleText text={label} />
        </span>
        <span class="soft link-host" dir="ltr">
          <VisibleText text={link.host} />
        </span>
      </span>
      {hidden && <span class="chip">{texts.hidden}</span>}
      {link.unsaved && <span class="chip chip-caution">{texts.unsaved}</span>}
      {own ? (
        <span class="row-buttons">
          <RowButton label={texts.up(label)} testId="link-up" off={first} press={() => step(-1, 'link-up')}>
            <ArrowUp size={15} />
          </RowButton>
          <RowButton
            label={texts.down(label)}
            testId="link-down"
            off={last}
            press={() => step(1, 'link-down')}
          >
            <ArrowDown size={15} />
          </RowButton>
          <a
            class="icon-button"
            href={hashOf('links', id)}
            data-testid="link-edit"
            aria-label={texts.editOf(label)}
            title={texts.edit}
          >
            <Pencil size={15} />
          </a>
          <RowButton
            label={texts.duplicate(label)}
            testId="link-duplicate"
            press={() => actions.duplicate(id, texts.copyOf(label))}
          >
            <Copy size={15} />
          </RowButton>
          <RowButton
            label={hidden ? texts.show(label) : texts.hide(label)}
            testId="link-hide"
            press={() => actions.hideForAll(id, !hidden)}
          >
            {hidden ? <Eye size={15} /> : <EyeOff size={15} />}
          </RowButton>
          <RowButton label={texts.remove(label)} testId="link-remove" press={remove}>
            <Trash2 size={15} />
          </RowButton>
        </span>
      ) : (
        <FromMark origin={from} />
      )}
    </li>
  );
}
