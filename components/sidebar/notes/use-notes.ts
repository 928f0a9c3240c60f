import { useState } from 'preact/hooks';
import type { SidebarActions } from '../../../lib/sidebar/view';
import type { Draft, Drafts } from './drafts';
import { noteTexts as t } from './texts';

/** What was said last, with the way back where there is one. */
interface Said {
  text: string;
  undo?: () => void;
}

interface Options {
  recordId: string;
  drafts: Drafts;
  actions: Pick<SidebarActions, 'addNote' | 'changeNote' | 'removeNote'>;
}

/** Writing, changing and deleting notes about one customer. Nothing that was typed is lost by a fault or a slip. */
export function useNotes({ recordId, drafts, actions }: Options) {
  const [draft, setDraft] = useState(() => drafts.get(recordId));
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  const keep = (next: Draft | undefined) => {
    if (next) drafts.set(recordId, next);
    else drafts.delete(recordId);
    setDraft(next);
  };
  const write = (next: Draft | undefined) => {
    setFailed(false);
    setSaid(undefined);
    keep(next);
  };
  return {
    draft,
    said,
    failed,
    busy,
    write,
    /** @param note the note that is changed; `null`: a new one */
    async save(note: string | null): Promise<void> {
      if (!draft || busy) return;
      setBusy(true);
      try {
        await (note === null
          ? actions.addNote(recordId, draft.text)
          : actions.changeNote(recordId, note, draft.text));
        // What was typed meanwhile is kept nowhere else.
        const now = drafts.get(recordId);
        if (now?.text === draft.text && now.note === draft.note) write(undefined);
      } catch {
        setFailed(true);
      } finally {
        setBusy(false);
      }
    },
    /** @param changed something was written that is nowhere else */
    cancel(changed: boolean): void {
      const dropped = draft;
      write(undefined);
      if (changed && dropped) setSaid({ text: t.dropped, undo: () => write(dropped) });
    },
    async remove(id: string): Promise<void> {
      try {
        const back = await actions.removeNote(recordId, id);
        setSaid({
          text: t.deleted,
          undo: () => {
            setSaid(undefined);
            back().catch(() =>
              setSaid({ text: t.notBack, undo: () => void back().then(() => setSaid(undefined)) }),
            );
          },
        });
      } catch {
        setSaid({ text: t.notDeleted });
      }
    },
  };
}
