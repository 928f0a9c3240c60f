import { useState } from 'preact/hooks';
import { Pencil, Trash2 } from 'lucide-preact';
import type { Note } from '../../../lib/notes/note';
import { IconButton } from '../../ui/IconButton';
import { Lines } from '../../ui/Lines';
import { Age } from '../Age';
import { noteTexts as t } from './texts';

interface Props {
  note: Note;
  now: number;
  /** Absent while something else is being written. */
  edit: (() => void) | undefined;
  remove(): void;
}

/** Longer than this, in characters or lines, a note is folded: links and cards stay in reach. */
const LONG = 280;
const LINES = 6;

/** Of a long text, the part that is shown first; `null`: all of it is short enough. */
function beginningOf(text: string): string | null {
  const lines = text.split('\n');
  const short = lines.slice(0, LINES).join('\n').slice(0, LONG);
  if (text.length <= LONG * 1.25 && lines.length <= LINES + 1) return null;
  return `${short.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** One note. Its text is text: what looks like a link in it cannot be pressed. */
export function NoteItem({ note, now, edit, remove }: Props) {
  const [whole, setWhole] = useState(false);
  const beginning = beginningOf(note.text);
  return (
    <div class="note-item" data-testid="note">
      {note.apart && <p class="note-apart">{t.apart}</p>}
      <div class="note-text" dir="auto">
        <Lines text={beginning === null || whole ? note.text : beginning} />
      </div>
      {beginning !== null && (
        <button type="button" class="note-whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t.less : t.all}
        </button>
      )}
      <div class="note-aside">
        <Age at={note.at} now={now} />
        {edit && (
          <IconButton label={t.edit} onPress={edit}>
            <Pencil size={13} />
          </IconButton>
        )}
        <IconButton label={t.remove} onPress={remove}>
          <Trash2 size={13} />
        </IconButton>
      </div>
    </div>
  );
}
