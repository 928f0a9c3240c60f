import { useLayoutEffect, useRef } from 'preact/hooks';
import { Info } from 'lucide-preact';
import { VisibleText } from '../../ui/VisibleText';
import { linkTexts as t } from './texts';

interface Props {
  /** The words' element. */
  id: string;
  label: string;
  note: string;
  open: boolean;
  setOpen(open: boolean): void;
}

/** A small button on the tile: what the agent should know about the link before the press. */
export function NoteButton({ id, label, note, open, setOpen }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
  };
  return (
    <button
      type="button"
      class="icon-button link-note"
      aria-label={t.about(label)}
      aria-expanded={open}
      aria-controls={id}
      title={note}
      onClick={() => setOpen(!open)}
      onBlur={() => setOpen(false)}
      onKeyDown={onKeyDown}
    >
      <Info size={14} />
    </button>
  );
}

/** The words, below the tile. Always there, so that screen readers notice when they come. */
export function NoteWords({ id, note, open }: Pick<Props, 'id' | 'note' | 'open'>) {
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => words.current?.scrollIntoView({ block: 'nearest' }), [open]);
  return (
    <span id={id} class="link-note-place" role="status">
      {open && (
        <span ref={words} class="link-note-words">
          <VisibleText text={note} />
        </span>
      )}
    </span>
  );
}
