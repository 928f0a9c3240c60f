/** The trail as storage holds it, with what became of each entry at the audit endpoint. */
import type { Storage } from 'webextension-polyfill';
import { isTrailKey } from '../../trail/entry';
import { outboxKey, rowsIn, toldIn, toldKey, type OutboxRow } from '../../trail/outbox';
import { readTrail } from '../../trail/trail';
import type { Posted, TrailRow } from './view';

/** Newest first. */
export async function readRows(area: Pick<Storage.StorageArea, 'get'>): Promise<TrailRow[]> {
  const [entries, stored] = await Promise.all([readTrail(area), area.get(null)]);
  const outbox = rowsIn(stored);
  const told = new Set(toldIn(stored));
  return entries.map((entry) => ({ entry, posted: postedOf(outbox.get(entry.id), told.has(entry.id)) }));
}

function postedOf(row: OutboxRow | undefined, told: boolean): Posted {
  if (told) return 'posted';
  if (!row) return 'none';
  return row.refused === undefined ? 'waiting' : 'refused';
}

const isRowKey = (key: string) => [outboxKey(''), toldKey('')].some((prefix) => key.startsWith(prefix));

/** Whether a `storage.onChanged` event is about the trail, or about what was or is to be posted of it. */
export const isTrailChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && Object.keys(changes).some((key) => isTrailKey(key) || isRowKey(key));
