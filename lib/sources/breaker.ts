/**
 * When a source is left alone, whoever is looked at: after failures in a row, while it asks for a sign-in, and for as
 * long as its host has asked to wait. Pure; `rests.ts` keeps it.
 */
import * as v from 'valibot';
import type { SourceProblem } from '../customers/customer';
import { problemCode } from '../store/rows';
import { backoff, longestWait } from './backoff';

/** Failures in a row with which a source comes to rest. */
const MOST = 3;
/** A sign-in in another window is noticed by nobody. */
const UNTIL_ASKED_AGAIN = 5 * 60_000;

export const restSchema = v.object({
  /** The address that failed: a source that is pointed elsewhere begins anew. */
  url: v.string(),
  host: v.string(),
  /** What went wrong last. */
  code: problemCode,
  /** In a row. */
  failures: v.number(),
  /** Epoch ms. The agent may ask all the same. */
  restsUntil: v.optional(v.number()),
  /** Epoch ms. The host itself has asked for it: nobody may ask before. */
  heldUntil: v.optional(v.number()),
});
export type Rest = v.InferOutput<typeof restSchema>;

/** Who wants to know: the agent by a press, the agent who came back to the tab, or nobody in particular. */
export type Wish = 'press' | 'back' | 'quiet';

export interface Failure {
  url: string;
  host: string;
  code: SourceProblem;
  /** When the host wants to be asked again. Epoch ms. */
  retryAt?: number;
}

/** About the source itself. Others are about one customer or about this browser, and do not count. */
const ABOUT_THE_SOURCE: readonly SourceProblem[] = [
  'unreachable',
  'timeout',
  'too-slow',
  'busy',
  'server-error',
  'wrong-type',
  'not-json',
];
const SIGNED_OUT: readonly SourceProblem[] = ['signed-out', 'redirected', 'web-page'];

export const isSignedOut = (code: SourceProblem): boolean => SIGNED_OUT.includes(code);

/** How the source stands after a failure; unchanged where it says nothing about the source. */
export function afterFailure(
  before: Rest | undefined,
  { url, host, code, retryAt }: Failure,
  now: number,
  chance: number,
): Rest | undefined {
  const known = before?.url === url ? before : undefined;
  const held = retryAt === undefined ? {} : { heldUntil: retryAt };
  if (isSignedOut(code))
    return { url, host, code, failures: known?.failures ?? 0, restsUntil: now + UNTIL_ASKED_AGAIN, ...held };
  if (!ABOUT_THE_SOURCE.includes(code)) return known;
  // Those who press during a rest learn that it goes on; they do not make it longer.
  const failures = (known?.failures ?? 0) + (restingUntil(known, now) === undefined ? 1 : 0);
  const rests = failures >= MOST && { restsUntil: now + backoff(failures, chance) };
  return { url, host, code, failures, ...rests, ...held };
}

const ahead = (moment: number | undefined, now: number): number | undefined =>
  moment !== undefined && moment > now && moment <= now + longestWait ? moment : undefined;

/** Until when nobody is asked by itself, epoch ms; `undefined` while the source is well. */
export const restsUntil = (rest: Rest | undefined, now: number): number | undefined =>
  ahead(rest?.heldUntil, now) ?? ahead(rest?.restsUntil, now);

/** Until when the source is left alone because it failed, as the agent is told it. A lost login is told by itself. */
export const restingUntil = (rest: Rest | undefined, now: number): number | undefined =>
  rest && !isSignedOut(rest.code) ? restsUntil(rest, now) : undefined;

/** Whether the source may be asked now, for this reason. */
export function mayAsk(rest: Rest | undefined, wish: Wish, now: number): boolean {
  if (!rest) return true;
  if (ahead(rest.heldUntil, now) !== undefined) return false;
  if (ahead(rest.restsUntil, now) === undefined || wish === 'press') return true;
  return wish === 'back' && isSignedOut(rest.code);
}
