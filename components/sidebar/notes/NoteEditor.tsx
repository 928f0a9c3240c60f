import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteLimit } from '../../../lib/notes/note';
import { noteTexts as t } from './texts';

interface Props {
  text: string;
  original: string;
  /** The last try to keep it did not work. */
  failed: boolean;
  busy: boolean;
  write(text: string): void;
  save(): void;
  cancel(): void;
}

/** From so many characters before the limit on, the rest is counted. */
const NEAR = 400;

/** The box for one note. Ctrl or Cmd with Enter saves, Escape cancels; keys typed here mean nothing elsewhere. */
export function NoteEditor({ text, original, failed, busy, write, save, cancel }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const left = noteLimit - text.trim().length;
  const ready = left >= 0 && text.trim() !== '' && text.trim() !== original;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (ready && !event.repeat) save();
    } else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="note-editor">
      <textarea
        ref={box}
        class="note-box"
        data-testid="note-box"
        aria-label={t.box}
        dir="auto"
        rows={3}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {failed && (
        <p class="note-failed" role="alert">
          {t.failed}
        </p>
      )}
      <div class="note-foot">
        <button
          type="button"
          class="button button-primary"
          data-testid="note-save"
          aria-disabled={!ready || busy || undefined}
          onClick={() => ready && !busy && save()}
        >
          {t.save} <kbd aria-hidden="true">{t.ctrl} ↵</kbd>
        </button>
        <button type="button" class="button button-quiet" data-testid="note-cancel" onClick={cancel}>
          {t.cancel}
        </button>
        <span class={left < 0 ? 'note-count note-over' : 'note-count'} role="status">
          {left < 0 ? t.over(-left) : left <= NEAR ? t.left(left) : ''}
        </span>
      </div>
    </div>
  );
}
