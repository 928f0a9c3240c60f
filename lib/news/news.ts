/** That an update has brought something: said once, in a line of the sidebar, and never in a tab of its own. */
import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';

const newsKey = 'news';
const newsShape = v.object({ from: v.string(), to: v.string() });

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const versionKey = 'version';

/** Versions that differ in more than their mends. */
const feature = (version: string) => version.split('.').slice(0, 2).join('.');

async function read(area: Pick<Area, 'get'>) {
  const row = v.safeParse(newsShape, (await area.get(newsKey))[newsKey]);
  return row.success ? row.output : null;
}

/**
 * At the beginning of each life. What ran before is remembered rather than told by the browser's event of an update, which
 * may be lost (docs/decisions/018).
 */
export async function noteVersion(area: Area, now: string): Promise<void> {
  const before = (await area.get(versionKey))[versionKey];
  if (before === now) return;
  if (typeof before === 'string') await noteUpdate(area, before, now);
  await area.set({ [versionKey]: now });
}

/** After an update from one version to another. What has not been read yet is still new after the next one. */
export async function noteUpdate(area: Area, from: string, to: string): Promise<void> {
  const since = (await read(area))?.from ?? from;
  if (feature(since) !== feature(to)) await area.set({ [newsKey]: { from: since, to } });
}

/** The version that has something new to tell, unless the agent has seen it. */
export const readNews = async (area: Pick<Area, 'get'>): Promise<string | null> =>
  (await read(area))?.to ?? null;

/** The agent has seen it, or does not want to. */
export const dropNews = (area: Pick<Area, 'remove'>): Promise<void> => area.remove(newsKey);

export const isNewsChange = (changes: Readonly<Record<string, unknown>>, areaName: string): boolean =>
  areaName === 'local' && newsKey in changes;
