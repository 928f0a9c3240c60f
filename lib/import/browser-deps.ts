import browser from 'webextension-polyfill';
import { downloadText } from '../browser/download';
import { expectFewer } from '../keeping/census';
import { readSettings, settingsKey } from '../keeping/settings';
import { ask } from '../messages/ask';
import { openDatabase } from '../store/db';
import type { ImportRow } from '../store/import-rows';
import { positionOf } from './batch';
import { dropImport, isImportChange, keepImport, readImports } from './kept';
import { refusedOf, refusedTable } from './report';
import { endImport, leftOver, runImport } from './run';
import type { ImportDeps } from './state';
import { takeBack } from './take-back';

/** Of all tabs of this browser, one imports. */
const LOCK = 'deskside-import';
/** Larger files are asked for again: a copy of them would take the room of the customers. */
const MOST_KEPT = 200_000_000;

/** The import page's hands in a real browser. */
export function browserDeps(): ImportDeps {
  const { local } = browser.storage;
  const db = openDatabase();
  return {
    read: () => readImports(local),
    keep: (kept) => keepImport(local, kept),
    drop: (id) => dropImport(local, id),
    onImportsChanged: (changed) =>
      browser.storage.onChanged.addListener((changes, area) => {
        if (isImportChange(changes, area) || (area === 'local' && settingsKey in changes)) changed();
      }),
    alone: (work) =>
      navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
        return lock !== null;
      }),
    async taken() {
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === LOCK);
    },
    run: (plan, file, options) => runImport(db, plan, file, options),
    position: (id) => positionOf(db, id),
    takeBack: (stamp, told) =>
      takeBack(db, stamp, async (done, of, gone) => {
        await expectFewer(local, gone);
        told(done, of);
      }),
    end: (id) => endImport(db, id),
    leftOver: (open) => leftOver(db, open),
    refused: (id, most) => refusedOf(db, id, most),
    async keepFile(id, file) {
      const row: ImportRow = { id, file };
      if (file.size <= MOST_KEPT) await db.imports.put(row);
    },
    async keptFile(id) {
      const row = await db.imports.get(id);
      return row && 'file' in row && row.file instanceof Blob ? row.file : null;
    },
    // The background knows who is on view.
    makeRoom: () => ask('keeping/room', {}),
    most: async () => (await readSettings(local)).most,
    there: () => db.customers.count(),
    changed: () => void ask('customers/changed', {}).catch(() => undefined),
    now: Date.now,
    id: () => crypto.randomUUID(),
    saveRefused: (name, rows) =>
      downloadText(`${name.replace(/\.\w+$/, '')} refused.csv`, refusedTable(rows), 'text/csv'),
    async copy(text) {
      await navigator.clipboard.writeText(text);
      return true;
    },
  };
}
