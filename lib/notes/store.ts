import * as v from 'valibot';
import { strongestOf } from '../customers/keys';
import { noteLimit, type Note } from './note';

/** The part of a storage area that is used here. */
export interface NoteArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const noteSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  at: v.pipe(v.number(), v.finite()),
});

const prefix = 'note:';
const keyOf = (alias: string) => prefix + alias;

/** Whether an entry of `storage.local` holds notes. */
export const isNoteKey = (key: string): boolean => key.startsWith(prefix);

/** Whether a `storage.onChanged` event is about the notes of these aliases. */
export const areNotesOf = (changes: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  keys.some((key) => keyOf(key) in changes);

/** What is no note is kept where it is, and not shown: a later version may know what it was. */
const itemsOf = (stored: unknown): unknown[] => (Array.isArray(stored) ? (stored as unknown[]) : []);
const noteOf = (item: unknown): Note | undefined => {
  const parsed = v.safeParse(noteSchema, item);
  return parsed.success ? parsed.output : undefined;
};

const byOrder = (a: Note, b: Note) => Number(a.apart ?? false) - Number(b.apart ?? false) || b.at - a.at;

/** The text as it is kept. Throws where there is nothing to keep, or more than a note may hold. */
function checked(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new Error('an empty note');
  if (trimmed.length > noteLimit) throw new Error('a note that is too long');
  return trimmed;
}

/**
 * One change at a time, in whatever tab. Frames to which the browser denies storage are denied locks as well: they go
 * without, which two agents' hands on one keyboard will not notice.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request('notes', once);
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}

/**
 * Notes hang on the aliases of a customer (`CustomerRecord.keys`): made by a person, so their truth is `storage.local`,
 * and a record that was lost with the cache finds its notes again. Written to the strongest alias. Those of weaker ones are
 * read as well, but apart: whoever had the id when they were written need not have it now.
 */
export function createNotes(area: NoteArea, now: () => number = Date.now) {
  const readKey = async (key: string) => itemsOf((await area.get([key]))[key]);

  /** Replaces one note, wherever it is kept; `null` takes it out. Answers what was there. */
  const replace = (keys: readonly string[], id: string, next: (before: Note) => Note | null) =>
    inTurn(async () => {
      for (const key of keys.map(keyOf)) {
        const items = await readKey(key);
        const before = items.map(noteOf).find((note) => note?.id === id);
        if (!before) continue;
        const after = next(before);
        const rest = items.flatMap((item) => (noteOf(item)?.id !== id ? [item] : after ? [after] : []));
        await (rest.length > 0 ? area.set({ [key]: rest }) : area.remove([key]));
        return { key, note: before };
      }
      throw new Error('this note is gone');
    });

  return {
    /** Newest first, and those that stand apart last. */
    async read(keys: readonly string[]): Promise<Note[]> {
      if (keys.length === 0) return [];
      const stored = await area.get(keys.map(keyOf));
      const sure = strongestOf(keys);
      const notes = keys.flatMap((key) =>
        itemsOf(stored[keyOf(key)]).flatMap((item): Note[] => {
          const note = noteOf(item);
          return note ? [sure.includes(key) ? note : { ...note, apart: true }] : [];
        }),
      );
      return notes.sort(byOrder);
    },

    async add(keys: readonly string[], text: string): Promise<void> {
      const [strongest] = keys;
      if (strongest === undefined) throw new Error('nobody to note this about');
      const note: Note = { id: crypto.randomUUID(), text: checked(text), at: now() };
      await inTurn(async () => {
        const key = keyOf(strongest);
        await area.set({ [key]: [...(await readKey(key)), note] });
      });
    },

    async change(keys: readonly string[], id: string, text: string): Promise<void> {
      const kept = checked(text);
      await replace(keys, id, () => ({ id, text: kept, at: now() }));
    },

    /** Answers the way back, which leaves what was written meanwhile. */
    async remove(keys: readonly string[], id: string): Promise<() => Promise<void>> {
      const { key, note } = await replace(keys, id, () => null);
      return () =>
        inTurn(async () => {
          const items = await readKey(key);
          if (!items.some((item) => noteOf(item)?.id === id)) await area.set({ [key]: [...items, note] });
        });
    },
  };
}

export type Notes = ReturnType<typeof createNotes>;

/** Forgets the notes that hang on these aliases. */
export async function forgetNotes(area: Pick<NoteArea, 'remove'>, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await area.remove(keys.map(keyOf));
}
