/** The pack as a text that a person works on: checked at every keystroke, stored only when it is right. */
import { batch, computed, signal } from '@preact/signals';
import { exportPack } from '../pack/export';
import type { Pack } from '../pack/pack';
import { checkPackText, MAX_BYTES } from '../pack/schema';
import type { StoredPack } from '../pack/store';
import { starterText } from './starter';
import type { Notice, PickedFile } from './view';
import { reasonOf } from '../work/reason';

export interface EditorDeps {
  read(): Promise<StoredPack>;
  /** `null` removes the pack. */
  write(pack: Pack | null): Promise<void>;
  /** Hands a text over as a file; of JSON unless `type` tells another media type. */
  download(name: string, text: string, type?: string): void;
  isSelector(selector: string): boolean;
}

/** What storage holds, and the text that stands for it. */
interface Saved {
  state: StoredPack['state'];
  pack: Pack | null;
  text: string;
}

/** @param readAgain called when a write of the editor's own is over: what is stored is to be looked at anew */
export function createEditor(deps: EditorDeps, readAgain: () => void) {
  const text = signal('');
  const saved = signal<Saved | null>(null);
  const previous = signal<Saved | null>(null);
  const replaced = signal<string | null>(null);
  const notice = signal<Notice | null>(null);
  const checked = computed(() => checkPackText(text.value, deps));
  const dirty = computed(() => saved.value !== null && text.value !== saved.value.text);

  const replace = (next: string, why: Notice | null) =>
    batch(() => {
      replaced.value = text.value.trim() && text.value !== next ? text.value : null;
      text.value = next;
      notice.value = why;
    });

  const tellFailed = (error: unknown) => {
    notice.value = { code: 'failed', reason: reasonOf(error) };
  };

  /** Tells the person instead of failing unseen. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tellFailed(error);
    }
  };

  let writing = false;

  /** Unsaved work stays, and the person is told. */
  const take = (next: Saved) => {
    const now = saved.value;
    if (now && sameAs(now, next)) return;
    const keep = dirty.value;
    batch(() => {
      saved.value = next;
      previous.value = null;
      notice.value = keep ? { code: 'elsewhere' } : null;
      if (!keep) text.value = next.text;
    });
  };

  /**
   * Reads storage, and answers what shows that: the caller has it wait for whatever else it reads, or drops it for a later
   * one. Never rejects: a failure is told once it is shown.
   */
  const look = (): Promise<() => void> =>
    deps.read().then(
      (stored) => () => take(asSaved(stored)),
      (error: unknown) => () => tellFailed(error),
    );

  /**
   * Writes, then has `done` tell of it. The browser reports our own change too, before or after the write is over:
   * readings meanwhile are to be dropped, and one more afterwards sees what others may have changed.
   */
  const write = async (pack: Pack | null, done: () => void) => {
    writing = true;
    try {
      await deps.write(pack);
      batch(done);
    } finally {
      writing = false;
      readAgain();
    }
  };

  return {
    text,
    saved,
    notice,
    checked,
    dirty,
    canUndo: computed(() => previous.value !== null),
    canRestore: computed(() => replaced.value !== null),

    look,
    /** A write is under way: what is read now may be from before it. */
    isWriting: () => writing,

    edit(next: string) {
      text.value = next;
      if (notice.value?.code !== 'elsewhere') notice.value = null;
    },

    save: () =>
      attempt(async () => {
        const { value } = checked;
        if (!value.ok) {
          notice.value = { code: 'refused' };
          return;
        }
        const next: Saved = { state: 'ok', pack: value.pack, text: text.value };
        const before = saved.value;
        await write(value.pack, () => {
          if (before && !sameAs(before, next)) previous.value = before;
          saved.value = next;
          replaced.value = null;
          notice.value = { code: 'saved' };
        });
      }),

    undo: () =>
      attempt(async () => {
        const before = previous.value;
        if (!before) return;
        const show = () => {
          previous.value = null;
          replace(before.text, { code: 'undone' });
        };
        // A pack with mistakes is shown again, but never written: it would put Deskside out of work.
        if (before.state === 'bad') return batch(show);
        await write(before.pack, () => {
          saved.value = before;
          show();
        });
      }),

    discard: () => replace(saved.value?.text ?? '', null),

    restore: () => {
      if (replaced.value !== null) replace(replaced.value, { code: 'restored' });
    },

    /** `offer` takes the text where there is something better to do with it than to show it, and answers whether it has. */
    importFile: (file: PickedFile, offer?: (file: string, text: string) => boolean) =>
      attempt(async () => {
        if (file.size > MAX_BYTES) {
          notice.value = { code: 'too-large', file: file.name };
          return;
        }
        const content = await file.text();
        if (content.includes('\0')) notice.value = { code: 'not-text', file: file.name };
        else if (!offer?.(file.name, content)) replace(content, { code: 'imported', file: file.name });
      }),

    startWithExample: () => replace(starterText, { code: 'example' }),

    exportPack: () => {
      if (checked.value.ok) deps.download('pack.json', exportPack(checked.value.pack));
      else notice.value = { code: 'export-refused' };
    },
  };
}

function asSaved(stored: StoredPack): Saved {
  if (stored.state === 'ok') return { state: 'ok', pack: stored.pack, text: exportPack(stored.pack) };
  if (stored.state === 'none') return { state: 'none', pack: null, text: '' };
  return { state: 'bad', pack: null, text: `${JSON.stringify(stored.raw, null, 2)}\n` };
}

/** Whether two hold the same, however it is written. */
function sameAs(a: Saved, b: Saved): boolean {
  if (a.state !== b.state) return false;
  return a.pack && b.pack ? exportPack(a.pack) === exportPack(b.pack) : a.text === b.text;
}
