import { computed, signal } from '@preact/signals';
import { defaults } from '../keeping/settings';
import type { Refusal } from '../store/import-rows';
import { guessColumns, setUse, type Column } from './columns';
import { detect, withHeader, type Detected, type Layout } from './detect';
import { createJob, type Ended, type JobDeps } from './job';
import type { KeptImport } from './kept';
import { mappingOf } from './mapping';
import type { CellsRow } from './row';
import type { ImportActions, ImportView, MappingView, ReportView, Trouble } from './view';

export interface ImportDeps extends JobDeps {
  /** Calls back whenever what is remembered of imports changed, in whichever tab. */
  onImportsChanged(changed: () => void): void;
  /** Hands the refused rows over as a file. */
  saveRefused(name: string, rows: readonly Refusal[]): void;
  copy(text: string): Promise<boolean>;
  /** How many customers are kept at most. */
  most(): Promise<number>;
}

interface Picked {
  file: File;
  layout: Layout;
  columns: Column[];
  sample: CellsRow[];
  /** How many there are, as the start of the file tells. */
  rows: number;
}

/** The import page without its looks. */
export function createImportState(deps: ImportDeps) {
  const imports = signal<KeptImport[] | null>(null);
  const reading = signal<File | null>(null);
  const picked = signal<Picked | null>(null);
  const trouble = signal<Trouble | null>(null);
  const most = signal<number>(defaults.most);
  const job = createJob(deps, trouble);

  const failed = (error: unknown) => {
    trouble.value = { code: 'failed', reason: String(error) };
  };
  /** What nobody waits for: where it fails, the page says so. */
  const heard = (work: Promise<unknown>) => void work.catch(failed);

  const load = async () => {
    try {
      most.value = await deps.most();
      const kept = await deps.read();
      await job.found(kept);
      imports.value = kept;
    } catch (error) {
      imports.value ??= [];
      failed(error);
    }
  };

  // Apart, since the view is told anew with each piece of a file.
  const mapping = computed((): MappingView | null => {
    if (!picked.value) return null;
    const { layout, columns, sample, rows } = picked.value;
    return {
      ...mappingOf(layout, columns, sample),
      ...(rows > most.value && { tooMany: { rows, most: most.value } }),
    };
  });
  const view = computed<ImportView>(() => {
    const running = job.view.value;
    const current = picked.value;
    const kept = imports.value ?? [];
    return {
      step: stepOf(),
      file: running?.name ?? current?.file.name ?? reading.value?.name ?? '',
      size: running?.size ?? current?.file.size ?? reading.value?.size ?? 0,
      trouble: trouble.value,
      mapping: mapping.value,
      progress: running?.progress ?? null,
      report: running?.report ? reportOf(running.report) : null,
      past: kept.flatMap(({ id, print, startedAt, size, state, partly, counts }) =>
        counts && state !== 'running' && state !== 'removing' && id !== running?.report?.id
          ? [
              {
                id,
                name: print,
                at: startedAt,
                size,
                cancelled: state === 'cancelled',
                ...(partly && { partly }),
                counts,
              },
            ]
          : [],
      ),
      now: deps.now(),
    };

    function stepOf(): ImportView['step'] {
      if (!imports.value) return 'loading';
      if (running) return running.report ? 'report' : 'run';
      if (current) return 'map';
      return reading.value ? 'reading' : 'pick';
    }
  });

  function reportOf({ there, ...report }: Ended): ReportView {
    return { ...report, most: most.value, over: Math.max(0, there - most.value) };
  }

  const take = (file: File, detected: Detected) => {
    reading.value = null;
    if (!detected.ok) {
      trouble.value = { code: detected.problem };
      picked.value = null;
      return;
    }
    const { layout, sample, rows } = detected;
    const cells = sample.map((row) => row.cells);
    picked.value = { file, layout, sample, rows, columns: guessColumns(layout.columns, cells) };
  };
  const attempt = async (file: File, look: () => Promise<Detected>) => {
    trouble.value = null;
    try {
      const detected = await look();
      // Another file may have been picked, or none, while this one was looked at.
      if (reading.value === file || picked.value?.file === file) take(file, detected);
    } catch (error) {
      reading.value = null;
      failed(error);
    }
  };

  const actions: ImportActions = {
    pick(file) {
      if (job.view.value?.progress) return heard(job.resumeWith(file));
      job.close();
      picked.value = null;
      reading.value = file;
      void attempt(file, () => detect(file));
    },
    setUse(at, use) {
      const current = picked.value;
      if (current) picked.value = { ...current, columns: setUse(current.columns, at, use) };
    },
    setHeader(header) {
      const current = picked.value;
      if (current) void attempt(current.file, () => withHeader(current.file, current.layout, header));
    },
    leave() {
      picked.value = null;
      reading.value = null;
      trouble.value = null;
      job.close();
    },
    start() {
      const current = picked.value;
      if (!current) return;
      heard(
        job.start(current.file, current.layout, current.columns).then((started) => {
          if (started) picked.value = null;
        }),
      );
    },
    stop: job.stop,
    goOn: () => heard(job.goOn()),
    giveUp: () => heard(job.giveUp()),
    remove: job.remove,
    downloadRefused(id) {
      const name = imports.value?.find((one) => one.id === id)?.print ?? '';
      heard(deps.refused(id, Infinity).then((rows) => deps.saveRefused(name, rows)));
    },
    copy: deps.copy,
  };

  deps.onImportsChanged(() => void load());
  // Where nothing can be read, loading says so.
  void job
    .tidy()
    .catch(() => undefined)
    .then(load);
  return { view, actions };
}
