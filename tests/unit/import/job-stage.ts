/** The import page over a database of its own, in a browser that the test holds in its hands. */
import 'fake-indexeddb/auto';
import { positionOf } from '../../../lib/import/batch';
import type { KeptImport } from '../../../lib/import/kept';
import { refusedOf } from '../../../lib/import/report';
import { endImport, leftOver, runImport } from '../../../lib/import/run';
import { createImportState, type ImportDeps } from '../../../lib/import/state';
import { takeBack } from '../../../lib/import/take-back';
import type { ImportView } from '../../../lib/import/view';
import type { Database } from '../../../lib/store/db';
import type { ImportRow } from '../../../lib/store/import-rows';
import { fresh } from './stage';

/** What all pages of one browser share. */
export interface Shared {
  db: Database;
  kept: Map<string, KeptImport>;
  files: Map<string, Blob>;
  /** Called with every change of what is kept, as `storage.onChanged` does. */
  listeners: Set<() => void>;
  locked: boolean;
  keepsFiles: boolean;
  /** Thrown by the next batches instead of writing them. */
  failure: Error | null;
  roomMade: number;
  /** How many customers are kept at most. */
  most: number;
  told: number;
  saved: [name: string, lines: number[]][];
}

export const shared = (): Shared => ({
  db: fresh(),
  kept: new Map(),
  files: new Map(),
  listeners: new Set(),
  locked: false,
  keepsFiles: true,
  failure: null,
  roomMade: 0,
  most: 1_000,
  told: 0,
  saved: [],
});

let ids = 0;

export function page(at: Shared) {
  const changed = () => at.listeners.forEach((listener) => listener());
  const deps: ImportDeps = {
    read: async () => [...at.kept.values()].sort((a, b) => b.startedAt - a.startedAt),
    async keep(kept) {
      at.kept.set(kept.id, kept);
      changed();
    },
    async drop(id) {
      at.kept.delete(id);
      changed();
    },
    async alone(work) {
      if (at.locked) return false;
      at.locked = true;
      try {
        await work();
      } finally {
        at.locked = false;
      }
      return true;
    },
    taken: async () => at.locked,
    async run(plan, file, options) {
      if (at.failure) throw at.failure;
      return runImport(at.db, plan, file, {
        ...options,
        batch: 2,
        told(progress) {
          options.told(progress);
          if (at.failure && !progress.seeking) throw at.failure;
        },
      });
    },
    position: (id) => positionOf(at.db, id),
    takeBack: (stamp, told) =>
      takeBack(at.db, stamp, (done, of) => {
        told(done, of);
        if (at.failure) throw at.failure;
      }),
    async end(id) {
      at.files.delete(id);
      await endImport(at.db, id);
    },
    leftOver: async (open) =>
      [...new Set([...at.files.keys(), ...(await leftOver(at.db, open))])].filter((id) => !open.includes(id)),
    refused: (id, most) => refusedOf(at.db, id, most),
    async keepFile(id, file) {
      if (!at.keepsFiles) throw new Error('no room for the file');
      const row: ImportRow = { id, file };
      at.files.set(id, row.file);
    },
    keptFile: async (id) => at.files.get(id) ?? null,
    async makeRoom() {
      at.roomMade += 1;
      return 20;
    },
    most: async () => at.most,
    there: () => at.db.customers.count(),
    changed: () => (at.told += 1),
    now: () => 5000 + ids,
    id: () => `import-${(ids += 1)}`,
    onImportsChanged: (listener) => at.listeners.add(listener),
    saveRefused: (name, rows) => at.saved.push([name, rows.map(({ line }) => line)]),
    copy: async () => true,
  };
  const { view, actions } = createImportState(deps);
  /** Waits until the view is so. */
  const until = async (fits: (now: ImportView) => boolean): Promise<ImportView> => {
    for (let turn = 0; turn < 2000; turn += 1) {
      if (fits(view.value)) return view.value;
      await new Promise((done) => setTimeout(done));
    }
    throw new Error(`stays ${JSON.stringify(view.value)}`);
  };
  return {
    view,
    actions,
    until,
    step: (step: ImportView['step']) => until((now) => now.step === step),
    /** Picks, and starts once the columns are known. */
    async start(file: File) {
      await until((now) => now.step === 'pick');
      actions.pick(file);
      await until((now) => now.step === 'map');
      actions.start();
    },
  };
}
