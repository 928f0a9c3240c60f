/** What the import page draws, as plain data, and what a person can do there. Components know nothing else. */
import type { CustomerFields } from '../customers/customer';
import type { Counts, Refusal } from '../store/import-rows';
import type { Encoding } from './bytes';
import type { ColumnUse } from './columns';

/** Why nothing goes on. Texts live with the components. */
export type Trouble =
  | { code: 'empty' | 'workbook' | 'json' | 'elsewhere' | 'other-file' | 'full' | 'forgotten' }
  /** The browser could not do it; its words. */
  | { code: 'failed'; reason: string };

export interface ColumnView {
  label: string;
  use: ColumnUse;
  /** The guess is to be looked at: the name may mean another system's id. */
  unsure?: true | undefined;
  /** Of the first rows, those that are not empty. */
  samples: string[];
  /** Of the use `value`: how links name it. */
  valueName?: string;
}

export type PreviewRow =
  { line: number; facts: CustomerFields } | { line: number; refused: Refusal['code']; value: string };

export interface MappingView {
  encoding: Encoding;
  kind: 'csv' | 'ndjson';
  delimiter: string;
  header: boolean;
  columns: ColumnView[];
  preview: PreviewRow[];
  /** Some column tells customers apart. */
  ready: boolean;
  /** How many columns the file has beyond those that are read. */
  unread?: number;
  /** The file has more rows, by estimate, than customers are kept. */
  tooMany?: { rows: number; most: number };
}

export interface ProgressView {
  /** `stopped`: not at its end, and nobody is at it. */
  stage: 'importing' | 'seeking' | 'removing' | 'stopped';
  /** It was being taken back when it stopped. */
  removing?: true;
  /** From 0 to 1. */
  done: number;
  rows: number;
  counts: Counts;
  /** Rows a second, once it can be told. */
  speed?: number;
  /** Seconds that are left, once it can be told. */
  left?: number;
  /** To go on, the file must be picked again: the browser has not kept it. */
  needsFile: boolean;
}

export interface ReportView {
  id: string;
  cancelled: boolean;
  /** Some of it had been taken back by then. */
  partly?: true;
  counts: Counts;
  /** The first of them. */
  refused: Refusal[];
  /** Customers who were let go to make room for it. */
  gone: number;
  /** How many customers are kept now beyond `most`, and will be let go. */
  over: number;
  most: number;
}

export interface PastImport {
  id: string;
  name: string;
  at: number;
  size: number;
  cancelled: boolean;
  partly?: true;
  counts: Counts;
}

export interface ImportView {
  step: 'loading' | 'pick' | 'reading' | 'map' | 'run' | 'report';
  /** The file's name, of all steps but `pick`. */
  file: string;
  size: number;
  trouble: Trouble | null;
  mapping: MappingView | null;
  progress: ProgressView | null;
  report: ReportView | null;
  past: PastImport[];
  now: number;
}

export interface ImportActions {
  /** Takes a file: a new one, or the one with which an interrupted import goes on. */
  pick(file: File): void;
  setUse(column: number, use: ColumnUse): void;
  setHeader(header: boolean): void;
  /** Back to picking; nothing has been written. */
  leave(): void;
  start(): void;
  /** Stops; what was imported stays. */
  stop(): void;
  /** Goes on with an import that was interrupted, or could not write. */
  goOn(): void;
  /** Ends an interrupted import as it is. */
  giveUp(): void;
  /** Takes an import back, whole. Rejects where that failed; what is left can be taken back again. */
  remove(id: string): Promise<void>;
  downloadRefused(id: string): void;
  copy(text: string): Promise<boolean>;
}
