/** The notes about the customer on view: read when there is another, and never shown or kept for anybody else. */
import type { CustomerRecord } from '../customers/customer';
import type { Note } from '../notes/note';
import { areNotesOf, type Notes } from '../notes/store';
import type { Scene } from './compose';

export interface NotesDeps {
  notes: Notes;
  scene(): Scene;
  draw(change: Pick<Scene, 'notes'>): void;
}

/** Notes, and the record that they belong to. */
export interface NotesOf {
  record: string;
  notes: Note[];
}

export function createNotesHere({ notes, scene, draw }: NotesDeps) {
  let turn = 0;
  let followed = '';

  const here = (): CustomerRecord | null | undefined => scene().opened ?? scene().record;
  const read = async (): Promise<void> => {
    const record = here();
    const mine = ++turn;
    if (!record) return;
    const found = await notes.read(record.keys).catch(() => null);
    // What could not be read is not told as "no notes".
    if (found && mine === turn && here()?.id === record.id)
      draw({ notes: { record: record.id, notes: found } });
  };
  /** The keys of the customer whom the agent means: they saw `recordId` when they pressed. */
  const keysOf = (recordId: string): string[] => {
    const record = here();
    if (record?.id !== recordId) throw new Error('another customer is on view');
    return record.keys;
  };
  return {
    /** Another record may be on view, or more is known of the one that was. */
    follow(): void {
      const record = here();
      const now = record ? JSON.stringify([record.id, record.keys]) : '';
      if (now === followed) return;
      followed = now;
      void read();
    },
    /** A `storage.onChanged` event of `local`. */
    async notesChanged(changes: Readonly<Record<string, unknown>>): Promise<void> {
      if (areNotesOf(changes, here()?.keys ?? [])) await read();
    },
    async addNote(recordId: string, text: string): Promise<void> {
      await notes.add(keysOf(recordId), text);
      await read();
    },
    async changeNote(recordId: string, id: string, text: string): Promise<void> {
      await notes.change(keysOf(recordId), id, text);
      await read();
    },
    /** Answers the way back, which leads to this customer's notes whoever is on view by then. */
    async removeNote(recordId: string, id: string): Promise<() => Promise<void>> {
      const back = await notes.remove(keysOf(recordId), id);
      await read();
      return async () => {
        await back();
        await read();
      };
    },
  };
}
