/** The trail as storage holds it, with what became of each entry at the audit endpoint. */
import type { Storage } from 'webextension-polyfill';
import { isTrailKey } from '../../trail/entry';
import { outboxKey, readOutbox, type OutboxRow } from '../../trail/outbox';
import { readTrail } from '../../trail/trail';
import type { Posted, TrailRow } from './view';

/** Newest first. */
export async function readRows(area: Pick<Storage.StorageArea, 'get'>): Promise<TrailRow[]> {
  const [entries, outbox] = await Promise.all([readTrail(area), readOutbox(area)]);
  return entries.map((entry) => ({ entry, posted: postedOf(outbox.get(entry.id)) }));
}

/** Without a row it never had to go anywhere. */
function postedOf(row: OutboxRow | undefined): Posted {
  if (!row) return 'none';
  return row.refused === undefined ? 'waiting' : 'refused';
}

/** Whether a `storage.onChanged` event is about the trail, or about what is still to be posted of it. */
export const isTrailChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' &&
  Object.keys(changes).some((key) => isTrailKey(key) || key.startsWith(outboxKey('')));
