import { beforeEach, describe, expect, it } from 'vitest';
import { areNotesOf, createNotes, forgetNotes, isNoteKey, type NoteArea } from '../../../lib/notes/store';

const ada = ['email:ada@example.com', 'desk:https://rt.acme.example/#7'];
const grace = ['email:grace@example.org'];

let stored: Map<string, unknown>;
let area: NoteArea;
let now: number;

beforeEach(() => {
  stored = new Map();
  now = 1_000;
  area = {
    get: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => (stored.has(key) ? [[key, structuredClone(stored.get(key))]] : [])),
      ),
    async set(items) {
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of keys) stored.delete(key);
    },
  };
});

const notes = () => createNotes(area, () => now);
const textsOf = async (keys: string[]) => (await notes().read(keys)).map(({ text }) => text);

describe('notes', () => {
  it('are read back, newest first, and by nobody else', async () => {
    await notes().add(ada, 'first');
    now = 2_000;
    await notes().add(ada, ' second\n ');
    await notes().add(grace, 'about Grace');
    expect(await textsOf(ada)).toEqual(['second', 'first']);
    expect(await textsOf(grace)).toEqual(['about Grace']);
  });

  it('are kept under the strongest alias, and those of weaker ones stand apart, since ids pass to others', async () => {
    await notes().add(ada, 'by the address');
    now = 2_000;
    await notes().add(ada.slice(1), 'by the desk’s id');
    expect([...stored.keys()]).toEqual([`note:${ada[0]}`, `note:${ada[1]}`]);
    expect(await notes().read(ada)).toEqual([
      { id: expect.any(String), text: 'by the address', at: 1_000 },
      { id: expect.any(String), text: 'by the desk’s id', at: 2_000, apart: true },
    ]);
    // Of whoever has nothing but the id, they are.
    expect((await notes().read(ada.slice(1)))[0]).not.toHaveProperty('apart');
    await notes().change(ada, (await notes().read(ada))[1]!.id, 'changed');
    expect(JSON.stringify([...stored])).not.toContain('apart');
  });

  it('are of one kind under each of several addresses', async () => {
    const both = ['email:ada@example.com', 'email:ada@work.example'];
    await notes().add(both.slice(1), 'of the other address');
    expect((await notes().read(both))[0]).not.toHaveProperty('apart');
  });

  it('are changed and removed where they are kept', async () => {
    await notes().add(ada.slice(1), 'old');
    const [note] = await notes().read(ada);
    now = 5_000;
    await notes().change(ada, note!.id, 'new');
    expect(await notes().read(ada)).toMatchObject([{ id: note!.id, text: 'new', at: 5_000 }]);
    await notes().remove(ada, note!.id);
    expect(await textsOf(ada)).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it('come back as they were, beside what was written meanwhile, and once only', async () => {
    await notes().add(ada, 'kept');
    const [note] = await notes().read(ada);
    const back = await notes().remove(ada, note!.id);
    now = 9_000;
    await notes().add(ada, 'meanwhile');
    await back();
    await back();
    expect(await notes().read(ada)).toEqual([expect.objectContaining({ text: 'meanwhile' }), note]);
  });

  it('written at the same moment are all kept', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => notes().add(ada, `note ${at}`)));
    expect(new Set(await textsOf(ada)).size).toBe(20);
  });

  it.each(['', '  \n ', 'x'.repeat(4_001)])('refuses %j', async (text) => {
    await expect(notes().add(ada, text)).rejects.toThrow();
    expect(stored.size).toBe(0);
  });

  it('takes what just fits', async () => {
    await notes().add(ada, `${'x'.repeat(4_000)}  `);
    expect((await textsOf(ada))[0]).toHaveLength(4_000);
  });

  it('cannot be about nobody', async () => {
    await expect(notes().add([], 'x')).rejects.toThrow();
    expect(await textsOf([])).toEqual([]);
  });

  it('refuses to change or remove what is gone, or somebody else’s', async () => {
    await notes().add(grace, 'about Grace');
    const [note] = await notes().read(grace);
    await expect(notes().change(ada, note!.id, 'x')).rejects.toThrow();
    await expect(notes().remove(ada, note!.id)).rejects.toThrow();
    expect(await textsOf(grace)).toEqual(['about Grace']);
  });

  it('shows nothing of what is no note, and loses nothing of it', async () => {
    const odd = [{ id: 7 }, 'text', null, { id: 'n', text: 'sound', at: 3 }];
    stored.set(`note:${ada[0]}`, odd);
    stored.set(`note:${ada[1]}`, { not: 'a list' });
    expect(await textsOf(ada)).toEqual(['sound']);
    await notes().add(ada, 'more');
    expect(stored.get(`note:${ada[0]}`)).toEqual([...odd, expect.objectContaining({ text: 'more' })]);
  });

  it('are forgotten with their customer, and no others', async () => {
    await notes().add(ada, 'a');
    await notes().add(ada.slice(1), 'b');
    await notes().add(grace, 'c');
    await forgetNotes(area, ada);
    expect([...stored.keys()]).toEqual([`note:${grace[0]}`]);
    expect([...stored.keys()].every(isNoteKey)).toBe(true);
    expect(isNoteKey('choice:rt#1')).toBe(false);
  });

  it('tells changes of theirs from those of others', () => {
    expect(areNotesOf({ [`note:${ada[1]}`]: {} }, ada)).toBe(true);
    expect(areNotesOf({ [`note:${grace[0]}`]: {}, pack: {} }, ada)).toBe(false);
  });
});
