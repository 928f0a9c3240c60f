/** When the sidebar has sources asked again by itself, and what they are told of the ticket on view. */
import type { SourceAnswer } from '../customers/customer';
import type { Identity } from '../identity/identity';
import type { Payload, Spotted, TicketRef } from '../messages/protocol';

/** Nobody is asked while these last: trying again costs nothing, and works once they have been put right. */
const MISSING: readonly string[] = ['no-permission', 'no-token', 'no-secret'];
/** These are tried again by themselves; others only when the agent looks again. */
const PASSING: readonly string[] = ['offline', 'unreachable', 'timeout', 'too-slow', 'busy', 'server-error'];

/**
 * Whether asking this source again may tell something new.
 * @param back the agent has just come back to this tab, or to the network
 * @param now epoch ms
 */
export function mayHaveMore(answer: SourceAnswer, back: boolean, now: number): boolean {
  const { problem, restingUntil, stale, cards } = answer;
  if (problem && MISSING.includes(problem.code)) return true;
  if (back && problem) return true;
  const waits = Math.max(problem?.retryAt ?? 0, restingUntil ?? 0);
  if (waits > now) return false;
  if (problem) return PASSING.includes(problem.code);
  return stale === true || cards?.some((card) => card.stale) === true;
}

/** When the first of them may be asked again that waits for its time, epoch ms. */
export function nextAsk(answers: readonly SourceAnswer[], now: number): number | undefined {
  const times = answers.flatMap(({ problem, restingUntil }) => [problem?.retryAt ?? 0, restingUntil ?? 0]);
  const ahead = times.filter((time) => time > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** The ticket on view and who looks at it: some endpoints want to know. */
export function onView(spotted: Spotted | null): Pick<Payload<'customer/refresh'>, 'view' | 'agent'> {
  const { sighting, url } = spotted ?? {};
  if (!sighting || !url) return {};
  const { id, label, subject } = sighting.ticket;
  const { email } = sighting.self ?? {};
  return {
    view: { id: label ?? id, url, ...(subject && { subject }) },
    ...(email && { agent: { email } }),
  };
}

/**
 * The ticket as it is written down that this person was seen on it. `null`: memory must not renew itself, so a
 * remembered person is opened, and not written down as seen.
 */
export function ticketSeen(spotted: Spotted, { why, ticketKey }: Identity): TicketRef | null {
  const { view } = onView(spotted);
  return view && !why.includes('remembered')
    ? { key: ticketKey, ...view, firstHand: !why.includes('chosen') }
    : null;
}
