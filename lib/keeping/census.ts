/**
 * How many customers there were, kept apart from them: browsers lose a whole database, or half of it, without an error
 * (Chromium 156 after a crash, 2026-11), and `storage.local` stays whole.
 */
import * as v from 'valibot';
import type { Database } from '../store/db';
import type { Area } from '../trail/trail';
import { giveNotice } from './notice';

export const censusKey = 'kept';
const censusSchema = v.object({ customers: v.pipe(v.number(), v.integer(), v.minValue(0)), at: v.number() });

async function readCensus(area: Pick<Area, 'get'>): Promise<v.InferOutput<typeof censusSchema> | null> {
  const parsed = v.safeParse(censusSchema, (await area.get(censusKey))[censusKey]);
  return parsed.success ? parsed.output : null;
}

/** Two changes at once take turns. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(censusKey, work);

const write = (area: Pick<Area, 'set'>, customers: number, at: number) =>
  area.set({ [censusKey]: { customers, at } });

/**
 * Counts anew. Where many fewer are there than were counted last, less those that Deskside itself forgot, the agent is
 * told once. A tenth is let pass: the last second before a crash may be missing, and that is no loss to speak of.
 */
export const takeCensus = (db: Database, area: Pick<Area, 'get' | 'set'>, now: number): Promise<number> =>
  alone(async () => {
    const [last, customers] = await Promise.all([readCensus(area), db.customers.count()]);
    if (last && last.customers - customers > last.customers / 10)
      await giveNotice(area, { code: 'lost', at: now, before: last.customers, after: customers });
    await write(area, customers, now);
    return customers;
  });

/** Before Deskside forgets customers itself, so that a crash in between looks like no loss. `Infinity`: all of them. */
export const expectFewer = (area: Pick<Area, 'get' | 'set'>, fewer: number): Promise<void> =>
  alone(async () => {
    const last = await readCensus(area);
    if (last) await write(area, Math.max(0, last.customers - fewer), last.at);
  });
