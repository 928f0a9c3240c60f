/**
 * What is kept of a policy when the browser has been asked for it. Nothing of what was locked may come loose because a
 * browser that has just started says "nothing" before it has read its policies; and a policy that was taken back must not
 * stay for ever. So:
 *
 * - What the browser says that is more than nothing counts at once.
 * - Nothing counts at once where the browser itself says that its policies have changed: Chromium says so only when all of
 *   them have been read (Chromium 156; `ManagedValueStoreCache::OnPolicyUpdated`).
 * - Nothing that is only answered, while a policy is in force, counts when it is answered again half a minute later, in the
 *   same run of the browser. A run that ends before begins that wait anew the next time.
 * - A browser that fails to answer changes nothing. It is told as a mistake of the policy is.
 */
import { say } from '../locale/say';
import { parsePolicy } from './policy';
import type { PolicyRow } from './rows';

/** `reason`: why the browser could not tell, in its own words. */
export type Told = { is: 'given'; given: Record<string, unknown> } | { is: 'unread'; reason: string };

/** ms; Chromium's shortest alarm is half a minute, and may come a little early. */
export const goneFor = 25_000;

export interface Kept {
  row: PolicyRow | null;
  /** Since when the browser answers nothing while a policy is in force, epoch ms. */
  goneSince: number | null;
}

/** @param sure the browser has said by itself that its policies have changed */
export function keep(told: Told, before: Kept, now: number, sure: boolean): Kept {
  const { row, goneSince } = before;
  if (told.is === 'unread')
    return {
      row: flawed(row, now, [{ at: '', message: say('pack.unread', { reason: told.reason }) }]),
      goneSince,
    };
  if (Object.keys(told.given).length === 0 && row?.given && !sure) {
    // A clock that was set back begins the wait anew.
    const since = goneSince === null || goneSince > now ? now : goneSince;
    if (now - since < goneFor) return { row, goneSince: since };
  }
  const parsed = parsePolicy(told.given);
  if (!parsed.ok) return { row: flawed(row, now, parsed.problems), goneSince: null };
  // Headers may be secret, and are read where they are needed.
  const { headers: _, ...rest } = told.given;
  return { row: parsed.policy ? { given: rest, at: now, problems: [] } : null, goneSince: null };
}

/** The last good policy stays in force. */
const flawed = (row: PolicyRow | null, at: number, problems: PolicyRow['problems']): PolicyRow => ({
  ...(row?.given && { given: row.given }),
  at,
  problems,
});
