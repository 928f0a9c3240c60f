import { signal, type Signal } from '@preact/signals';
import type { ImportPositionRow, Refusal } from '../store/import-rows';
import { isFull } from '../store/room';
import { fingerprintOf } from './bytes';
import type { Column } from './columns';
import type { Layout } from './detect';
import type { KeptImport } from './kept';
import { createPace } from './pace';
import { Forgotten, type Stamp } from './batch';
import type { Plan, Progress, RunOptions } from './run';
import type { ProgressView, ReportView, Trouble } from './view';

export interface JobDeps {
  read(): Promise<KeptImport[]>;
  keep(kept: KeptImport): Promise<void>;
  drop(id: string): Promise<void>;
  /** Runs `work` unless another tab imports; answers whether it did. */
  alone(work: () => Promise<void>): Promise<boolean>;
  /** Whether another tab imports right now. */
  taken(): Promise<boolean>;
  run(plan: Plan, file: Blob, options: RunOptions): Promise<'done' | 'stopped'>;
  position(id: string): Promise<ImportPositionRow>;
  takeBack(stamp: Stamp, told: (done: number, of: number) => void): Promise<void>;
  /** Lets go of the file and the place. */
  end(id: string): Promise<void>;
  /** Imports that still have a file or a place, but for those that are `open`. */
  leftOver(open: readonly string[]): Promise<string[]>;
  /** The first rows that were refused. */
  refused(id: string, most: number): Promise<Refusal[]>;
  keepFile(id: string, file: Blob): Promise<void>;
  keptFile(id: string): Promise<Blob | null>;
  /** Makes room in the browser's storage before a full one is tried again. Answers how many customers had to go. */
  makeRoom(): Promise<number>;
  /** How many customers are kept now. */
  there(): Promise<number>;
  /** Tells others that customers changed. */
  changed(): void;
  now(): number;
  id(): string;
}

interface JobView {
  name: string;
  size: number;
  progress: ProgressView | null;
  report: Ended | null;
}

/** What is told of an import that has ended. `there`: how many customers are kept with it. */
export type Ended = Omit<ReportView, 'over' | 'most'> & { there: number };

const isOpen = ({ state }: KeptImport): boolean => state === 'running' || state === 'removing';

/** Refused rows that the report shows; the file has all of them. */
const SHOWN = 100;

/** One import under way, interrupted, or just ended. There is never more than one. */
export function createJob(deps: JobDeps, trouble: Signal<Trouble | null>) {
  const view = signal<JobView | null>(null);
  let current: KeptImport | null = null;
  let file: Blob | null = null;
  let stopping = new AbortController();
  let busy = false;

  const show = (kept: KeptImport, progress: ProgressView | null, report: Ended | null = null) => {
    view.value = { name: kept.print, size: kept.size, progress, report };
  };

  /** How many rows it has dealt with, and what became of them. One that has ended has no place in the database. */
  const standing = async ({ id, counts }: KeptImport) =>
    counts ? { rows: Object.values(counts).reduce((sum, n) => sum + n, 0), counts } : deps.position(id);

  /** Shows an import as it stands in the database, while nobody is at it. */
  const showStopped = async (kept: KeptImport) => {
    const { rows, counts } = await standing(kept);
    file ??= await deps.keptFile(kept.id);
    const done = view.value?.progress?.done ?? 0;
    const removing = kept.state === 'removing';
    const needsFile = !file && !removing;
    show(kept, { stage: 'stopped', done, rows, counts, needsFile, ...(removing && { removing }) });
  };

  const failed = (error: unknown) => {
    trouble.value = isFull(error) ? { code: 'full' } : { code: 'failed', reason: String(error) };
  };

  /** Runs one piece of work that no other tab may do meanwhile. */
  const alone = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    busy = true;
    trouble.value = null;
    try {
      const mine = await deps.alone(work);
      if (!mine) trouble.value = { code: 'elsewhere' };
      return mine;
    } finally {
      busy = false;
    }
  };

  const finish = async (kept: KeptImport, state: 'done' | 'cancelled') => {
    const { counts } = await standing(kept);
    await deps.keep({ ...kept, state, endedAt: deps.now(), counts });
    await deps.end(kept.id);
    const refused = await deps.refused(kept.id, SHOWN);
    current = null;
    file = null;
    const { id, gone = 0, partly } = kept;
    const there = await deps.there();
    const cancelled = state === 'cancelled';
    show(kept, null, { id, cancelled, ...(partly && { partly }), counts, refused, gone, there });
    deps.changed();
  };

  const run = async (kept: KeptImport, blob: Blob) => {
    const pace = createPace();
    const told = ({ rows, counts, bytes, seeking }: Progress) => {
      if (!seeking) pace.mark(deps.now(), rows, bytes);
      show(kept, {
        stage: seeking ? 'seeking' : 'importing',
        done: kept.size > 0 ? bytes / kept.size : 1,
        rows,
        counts,
        needsFile: false,
        ...pace.tell(kept.size - bytes),
      });
    };
    stopping = new AbortController();
    try {
      const end = await deps.run(kept, blob, { signal: stopping.signal, told });
      await finish(kept, end === 'done' ? 'done' : 'cancelled');
    } catch (error) {
      deps.changed();
      if (error instanceof Forgotten) await forget(kept);
      else {
        failed(error);
        await showStopped(kept);
      }
    }
  };

  /** Everybody was forgotten meanwhile, in another tab: the import with them. */
  const forget = async (kept: KeptImport) => {
    await deps.drop(kept.id);
    await deps.end(kept.id);
    current = null;
    file = null;
    view.value = null;
    trouble.value = { code: 'forgotten' };
  };

  /** Makes room, and remembers who had to go for it. */
  const withRoom = async (kept: KeptImport): Promise<KeptImport> => {
    const told = { ...kept, gone: (kept.gone ?? 0) + (await deps.makeRoom()) };
    current = told;
    await deps.keep(told);
    return told;
  };

  const goOn = async () => {
    const [kept, blob] = [current, file];
    if (!kept) return;
    if (kept.state === 'removing') {
      await removeKept(kept).catch(failed);
      return;
    }
    if (!blob) return;
    const full = trouble.value?.code === 'full';
    await alone(async () => {
      await run(full ? await withRoom(kept) : kept, blob);
    });
  };

  const removeKept = async (kept: KeptImport) => {
    const mine = await alone(async () => {
      stopping = new AbortController();
      const stop = stopping.signal;
      try {
        await deps.keep({ ...kept, state: 'removing' });
        const { rows, counts } = await standing(kept);
        await deps.takeBack(kept, (done, of) => {
          show(kept, { stage: 'removing', done: done / of, rows, counts, needsFile: false });
          stop.throwIfAborted();
        });
        await deps.drop(kept.id);
        current = null;
        view.value = null;
      } catch (error) {
        current = { ...kept, state: 'removing' };
        await showStopped(current);
        if (!stop.aborted) throw error;
      } finally {
        deps.changed();
      }
    });
    if (!mine) throw new Error('another tab imports');
  };

  /** A page that was closed at the very end of an import may have left its file behind: customers by name. */
  const tidy = async (): Promise<void> => {
    const open = async () => (await deps.read()).filter(isOpen).map(({ id }) => id);
    if ((await deps.leftOver(await open())).length === 0) return;
    await deps.alone(async () => {
      for (const id of await deps.leftOver(await open())) await deps.end(id);
    });
  };

  return {
    view,
    tidy,
    /** Looks for one that was interrupted. */
    async found(kept: readonly KeptImport[]): Promise<void> {
      if (busy) return;
      const open = kept.find(isOpen);
      if (trouble.value?.code === 'elsewhere') trouble.value = null;
      if (open) {
        if (await deps.taken()) trouble.value = { code: 'elsewhere' };
        if (open.id !== current?.id) file = null;
        current = open;
        await showStopped(open);
      } else if (current) {
        current = null;
        file = null;
        view.value = null;
      }
    },
    async start(picked: File, layout: Layout, columns: Column[]): Promise<boolean> {
      return alone(async () => {
        const kept: KeptImport = {
          id: deps.id(),
          print: picked.name,
          size: picked.size,
          fingerprint: await fingerprintOf(picked),
          startedAt: deps.now(),
          layout,
          columns,
          state: 'running',
        };
        current = kept;
        file = picked;
        await deps.keep(kept);
        // Where there is no room for the file, going on later asks for it.
        await deps.keepFile(kept.id, picked).catch(() => undefined);
        await run(kept, picked);
      });
    },
    /** Goes on with a file that was picked anew, if it is the same. */
    async resumeWith(picked: File): Promise<void> {
      if (!current || busy) return;
      if ((await fingerprintOf(picked)) !== current.fingerprint) {
        trouble.value = { code: 'other-file' };
        return;
      }
      file = picked;
      await goOn();
    },
    goOn,
    stop: () => stopping.abort(),
    async giveUp(): Promise<void> {
      const kept = current;
      if (!kept) return;
      const ended: KeptImport = kept.state === 'removing' ? { ...kept, partly: true } : kept;
      await alone(() => finish(ended, 'cancelled'));
    },
    async remove(id: string): Promise<void> {
      const kept = (await deps.read()).find((one) => one.id === id);
      if (kept) await removeKept(kept);
    },
    /** Puts the report away. */
    close(): void {
      if (!busy && view.value?.report) view.value = null;
    },
  };
}
