import { setTimeout as delay } from 'node:timers/promises';

/** Long enough for a machine that has three times as much to do as it can. */
const LIMIT_MS = 30_000;
/** A document that is torn down while it is asked never answers; the next probe finds what stands in its place. */
const PROBE_MS = 8000;
const PACE_MS = 40;

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/**
 * Asks `probe` again and again until it answers something truthy, and answers that. A probe that throws counts as
 * "not yet", because documents come and go while a page loads. After 30 s, unless told, it rejects with what was awaited and the
 * last problem met. A machine that stood still meanwhile, for however long, costs no more than a probe that hung.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  limitMs = LIMIT_MS,
): Promise<Truthy<T>> {
  let left = limitMs;
  let problem: unknown;
  while (left > 0) {
    const began = performance.now();
    const patience = Math.min(left, PROBE_MS);
    try {
      const hung = delay(patience, 'hung' as const, { ref: false });
      const answer = await Promise.race([Promise.resolve(probe()).then((said) => ({ said })), hung]);
      if (answer !== 'hung' && answer.said) return answer.said as Truthy<T>;
      problem = answer === 'hung' ? new Error(`no answer for ${patience} ms`) : undefined;
    } catch (error) {
      problem = error;
    }
    await delay(PACE_MS);
    left -= Math.min(performance.now() - began, PROBE_MS);
  }
  const cause = problem instanceof Error ? ` (${problem.message})` : '';
  throw new Error(`Waited ${limitMs / 1000} s for ${what}${cause}`);
}
