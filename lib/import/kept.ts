/**
 * What is remembered of imports in `storage.local`: which file, how it was read, and what came of it. How far one has
 * come stands with the customers in the database, and is lost only together with them.
 */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import { countsSchema } from '../store/import-rows';
import { columnUses } from './columns';
import { importKey, isImportKey } from './key';

const text = v.string();
const time = v.pipe(v.number(), v.finite());

const keptSchema = v.object({
  id: text,
  /** The file's name, which stands on the card of each customer. */
  print: text,
  size: time,
  fingerprint: text,
  startedAt: time,
  layout: v.object({
    encoding: v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
    kind: v.picklist(['csv', 'ndjson']),
    delimiter: text,
    header: v.boolean(),
    columns: v.array(text),
    unread: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  columns: v.array(v.object({ label: text, use: v.picklist(columnUses) })),
  /** `running`: not at its end, whether or not somebody is at it. `removing`: being taken back. */
  state: v.picklist(['running', 'done', 'cancelled', 'removing']),
  /** It was being taken back when it was ended as it is: some of it is gone. */
  partly: v.optional(v.literal(true)),
  endedAt: v.optional(time),
  counts: v.optional(countsSchema),
  /** Customers who were let go in its course, to make room. */
  gone: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export type KeptImport = v.InferOutput<typeof keptSchema>;

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** All of them, newest first. What does not parse is left out. */
export async function readImports(area: Pick<Area, 'get'>): Promise<KeptImport[]> {
  const stored = Object.entries(await area.get(null)).filter(([key]) => isImportKey(key));
  return stored
    .flatMap(([, value]) => {
      const parsed = v.safeParse(keptSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.startedAt - a.startedAt);
}

export const keepImport = (area: Area, kept: KeptImport): Promise<void> =>
  area.set({ [importKey(kept.id)]: kept });

export const dropImport = (area: Area, id: string): Promise<void> => area.remove(importKey(id));

/** Whether a `storage.onChanged` event is about imports. */
export const isImportChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && Object.keys(changes).some(isImportKey);
