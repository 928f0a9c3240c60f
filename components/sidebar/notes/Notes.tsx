import { useLayoutEffect, useRef } from 'preact/hooks';
import { NotebookPen } from 'lucide-preact';
import type { Note } from '../../../lib/notes/note';
import type { SidebarActions } from '../../../lib/sidebar/view';
import type { Drafts } from './drafts';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';
import { noteTexts as t } from './texts';
import { useNotes } from './use-notes';

interface Props {
  notes: readonly Note[];
  recordId: string;
  drafts: Drafts;
  now: number;
  actions: Pick<SidebarActions, 'addNote' | 'changeNote' | 'removeNote'>;
}

/** What agents wrote down about this customer. Without any, one quiet line. */
export function Notes({ notes, recordId, drafts, now, actions }: Props) {
  const { draft, said, failed, busy, write, save, cancel, remove } = useNotes({ recordId, drafts, actions });
  const add = useRef<HTMLButtonElement>(null);
  const writing = useRef(draft !== undefined);
  useLayoutEffect(() => {
    // The editor that ended has taken the focus with it.
    if (writing.current && !draft && document.activeElement === document.body) add.current?.focus();
    writing.current = draft !== undefined;
  }, [draft]);
  // A draft of a note that was deleted elsewhere becomes a new one: its text is not lost.
  const changes = notes.some(({ id }) => id === draft?.note) ? draft?.note : undefined;
  const before = notes.find(({ id }) => id === changes)?.text ?? '';
  const unsaved = draft !== undefined && draft.text.trim() !== '' && draft.text !== before;
  const editor = (original: string) =>
    draft && (
      <NoteEditor
        text={draft.text}
        original={original}
        failed={failed}
        busy={busy}
        write={(text) => write({ note: changes ?? null, text })}
        save={() => void save(changes ?? null)}
        cancel={() => cancel(unsaved)}
      />
    );
  const empty = notes.length === 0 && !draft;
  return (
    <section class={empty ? 'notes' : 'notes notes-some'} aria-label={t.title} data-testid="notes">
      {draft && changes === undefined && editor('')}
      {notes.length > 0 && (
        <ul class="notes-list">
          {notes.map((note) => (
            <li key={note.id}>
              {note.id === changes ? (
                editor(note.text)
              ) : (
                <NoteItem
                  note={note}
                  now={now}
                  edit={unsaved ? undefined : () => write({ note: note.id, text: note.text })}
                  remove={() => void remove(note.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!draft && (
        <button
          ref={add}
          type="button"
          class="notes-add"
          data-testid="note-add"
          onClick={() => write({ note: null, text: '' })}
        >
          <NotebookPen size={14} />
          {t.add}
        </button>
      )}
      <p class="notes-said" role="status">
        {said && (
          <>
            {said.text}
            {said.undo && (
              <button type="button" class="button button-quiet" data-testid="note-undo" onClick={said.undo}>
                {t.undo}
              </button>
            )}
          </>
        )}
      </p>
    </section>
  );
}
