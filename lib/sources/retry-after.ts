const SHORTEST = 1_000;
const LONGEST = 15 * 60_000;

/**
 * When a busy host may be asked again (epoch ms), by its `Retry-After`: seconds or an HTTP date, never sooner than
 * in a second nor later than in 15 minutes. `undefined` where it says nothing readable.
 */
export function retryAt(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  // `Date.parse` makes a date of almost anything, so only what looks like an HTTP date reaches it.
  const looksLikeDate = /^[a-z]{3,9},? .*GMT$/i.test(text);
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : looksLikeDate ? Date.parse(text) - now : NaN;
  return Number.isNaN(wait) ? undefined : now + Math.min(Math.max(wait, SHORTEST), LONGEST);
}
