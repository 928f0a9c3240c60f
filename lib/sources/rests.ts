/**
 * How sources stand, in `storage.local`: the background is stopped at any time and must not begin anew with a source
 * that fails, and the sidebar's frame reads it as well (in Firefox it has no other storage).
 */
import type { Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import type { Source } from '../pack/pack';
import { createTurns } from '../work/turns';
import { afterFailure, restingUntil, restSchema, type Failure, type Rest } from './breaker';

export type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const prefix = 'rest:';
const keyOf = (id: string) => prefix + id;

/** Whether a key of `storage.local` tells how a source stands. */
export const isRestKey = (key: string): boolean => key.startsWith(prefix);

type Known = Pick<Source, 'id' | 'url'>;

/** How these sources stand, by their ids; those that are well are not in it. */
export async function readRests(
  area: Pick<Area, 'get'>,
  sources: readonly Known[],
): Promise<ReadonlyMap<string, Rest>> {
  const stored = await area.get(sources.map(({ id }) => keyOf(id)));
  const rests = new Map<string, Rest>();
  for (const { id, url } of sources) {
    const parsed = v.safeParse(restSchema, stored[keyOf(id)]);
    if (parsed.success && parsed.output.url === url) rests.set(id, parsed.output);
  }
  return rests;
}

/** Until when each source is left alone (`SourceAnswer.restingUntil`), epoch ms by its id; for frames as well. */
export async function readResting(
  area: Pick<Area, 'get'>,
  sources: readonly Known[],
  now: number,
): Promise<Readonly<Record<string, number>>> {
  const rests = await readRests(area, sources);
  return Object.fromEntries(
    [...rests].flatMap(([id, rest]) => {
      const until = restingUntil(rest, now);
      return until === undefined ? [] : [[id, until] as const];
    }),
  );
}

/** Writes down how sources fare, one after the other: two that fail in one moment are two. */
export function createRests(area: Area, chance: () => number = Math.random) {
  const inTurn = createTurns();
  const one = async (source: Known) => (await readRests(area, [source])).get(source.id);
  return {
    read: (sources: readonly Known[]) => readRests(area, sources),
    /** Answers how the source stands after it. */
    failed: (source: Known, failure: Omit<Failure, 'url'>, now: number): Promise<Rest | undefined> =>
      inTurn(async () => {
        const before = await one(source);
        const after = afterFailure(before, { ...failure, url: source.url }, now, chance());
        if (after && after !== before) await area.set({ [keyOf(source.id)]: after });
        return after;
      }),
    /** It answered: whatever it was, it is well. */
    answered: (source: Known): Promise<void> =>
      inTurn(async () => {
        if (await one(source)) await area.remove(keyOf(source.id));
      }),
  };
}

export type Rests = ReturnType<typeof createRests>;
