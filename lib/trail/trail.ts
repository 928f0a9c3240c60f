/** The trail in `storage.local`, one key an entry: a row that is damaged takes no other with it. */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import type { TrailEntry } from '../messages/press';
import { entrySchema, isTrailKey, trailKey } from './entry';
import { outboxKey, rowsIn, toldIn, toldKey } from './outbox';

export type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** How many entries are kept; then the oldest make room. */
const most = 2_000;

const entriesIn = (stored: Readonly<Record<string, unknown>>): TrailEntry[] =>
  Object.keys(stored)
    .filter(isTrailKey)
    .flatMap((key) => {
      const parsed = v.safeParse(entrySchema, stored[key]);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.at - a.at);

/** All entries, newest first, without those that are damaged. */
export const readTrail = async (area: Pick<Area, 'get'>): Promise<TrailEntry[]> =>
  entriesIn(await area.get(null));

export async function readEntry(area: Pick<Area, 'get'>, id: string): Promise<TrailEntry | null> {
  const parsed = v.safeParse(entrySchema, (await area.get(trailKey(id)))[trailKey(id)]);
  return parsed.success ? parsed.output : null;
}

/**
 * Writes an entry, or its outcome over it.
 * @param more what must be kept in the same moment or not at all
 */
export const writeEntry = (area: Pick<Area, 'set'>, entry: TrailEntry, more: object = {}): Promise<void> =>
  area.set({ [trailKey(entry.id)]: entry, ...more });

/** Lets the oldest entries go, and what was said or still to be said of them. */
export async function pruneTrail(area: Area, keep = most): Promise<void> {
  const old = (await readTrail(area)).slice(keep);
  if (old.length > 0) await area.remove(old.flatMap(({ id }) => [trailKey(id), outboxKey(id), toldKey(id)]));
}

/**
 * Forgets the trail, damaged rows included. Entries that the company has still to be told stay until they are told.
 * Answers how many these are.
 */
export async function clearTrail(area: Area): Promise<number> {
  const stored = await area.get(null);
  const rows = rowsIn(stored);
  const waits = (id: string) => rows.has(id) && rows.get(id)?.refused === undefined;
  const waiting = entriesIn(stored).filter(({ id }) => waits(id));
  const kept = new Set(waiting.flatMap(({ id }) => [trailKey(id), outboxKey(id)]));
  const ours = [
    ...Object.keys(stored).filter(isTrailKey),
    ...[...rows.keys()].map(outboxKey),
    ...toldIn(stored).map(toldKey),
  ];
  await area.remove(ours.filter((key) => !kept.has(key)));
  return waiting.length;
}
