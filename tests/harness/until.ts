import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a machine that has three times as much to do as it can. */
const LIMIT_MS = 30_000;
const PACE_MS = 40;

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * Asks `probe` again and again until it answers something truthy, and answers that. A probe that throws counts as
 * "not yet", because documents come and go while a page loads. After 30 s, unless told, it rejects with what was awaited and the
 * last problem met.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  limitMs = LIMIT_MS,
): Promise<Truthy<T>> {
  const end = Date.now() + limitMs;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      // A probe of a document that never gets ready would hang; the limit holds all the same.
      const answer = await Promise.race([probe(), delay(end - Date.now(), undefined, { ref: false })]);
      if (answer) return answer as Truthy<T>;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await delay(PACE_MS);
  }
  const cause = problem instanceof Error ? ` (${problem.message})` : '';
  throw new Error(`Waited ${limitMs / 1000} s for ${what}${cause}`);
}
