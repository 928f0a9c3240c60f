import type { ReasonCode } from './identity';

/** What the desk says now, and the agent's own word on this very ticket. */
const sure: readonly ReasonCode[] = ['confirmed', 'read', 'chosen'];
const doubtful: readonly ReasonCode[] = ['colleague', 'self', 'agent'];

/**
 * Whether somebody shown for these reasons may be acted for at once. Who was only remembered or opened by hand, and
 * a colleague's address that nobody chose, must be confirmed by the agent first.
 */
export function actsAtOnce(why: readonly ReasonCode[]): boolean {
  if (why.includes('chosen')) return true;
  return why.some((code) => sure.includes(code)) && !why.some((code) => doubtful.includes(code));
}
