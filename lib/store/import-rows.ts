/** What is kept of imports beside the customers themselves. All of it goes into the table `imports`. */
import * as v from 'valibot';

/** A file whose import has not come to its end, kept so that it can go on after the browser was closed. */
export interface ImportFileRow {
  id: string;
  file: Blob;
}

/** Why a row of a file was not taken. */
export const refusalCodes = [
  'no-key',
  'bad-email',
  'long-id',
  'more-cells',
  'quotes',
  'not-json',
  'too-long',
  'too-many',
] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const refusalSchema = v.object({
  /** As an editor counts them, from 1. */
  line: count,
  code: v.picklist(refusalCodes),
  /** What stood there, cut: enough to find it. */
  value: v.string(),
});

export const countsSchema = v.object({ imported: count, updated: count, unchanged: count, refused: count });

/** How far an import has come. Written in the transaction of each batch, so that it is never ahead nor behind. */
export const importPositionSchema = v.object({
  id: v.string(),
  /** Rows of the file that are dealt with, refused ones too. */
  rows: count,
  batches: count,
  counts: countsSchema,
});

/** What one batch did: whom it is in, and which rows it refused. */
export const importBatchSchema = v.object({
  id: v.string(),
  customers: v.array(v.string()),
  refused: v.array(refusalSchema),
});

export type Refusal = v.InferOutput<typeof refusalSchema>;
export type Counts = v.InferOutput<typeof countsSchema>;
export type ImportPositionRow = v.InferOutput<typeof importPositionSchema>;
export type ImportBatchRow = v.InferOutput<typeof importBatchSchema>;
export type ImportRow = ImportFileRow | ImportPositionRow | ImportBatchRow;

/** Ids of an import's rows. The file's row has the import's own. */
export const positionId = (id: string): string => `${id}:at`;
/** Padded, so that batches stand in their order. */
export const batchId = (id: string, batch: number): string => `${id}:batch:${String(batch).padStart(8, '0')}`;
/** Between these stand all batches of an import. */
export const batchIds = (id: string): [string, string] => [`${id}:batch:`, `${id}:batch;`];
