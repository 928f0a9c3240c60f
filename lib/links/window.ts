import type { ShownWindow, TimeWindow } from './link';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Unless the link tells otherwise: half an hour each way. */
export const usualWindow: TimeWindow = { before: 30, after: 30 };

/**
 * The time that a link is about: minutes around the customer's last message, or the last 24 hours up to now where no
 * message is known. Epoch ms; summer time does not matter, for a minute is a minute.
 */
export function windowAround(
  heardAt: number | undefined,
  now: number,
  { before, after }: TimeWindow = usualWindow,
): ShownWindow {
  if (heardAt === undefined) return { from: now - DAY, to: now, around: 'now' };
  return { from: heardAt - before * MINUTE, to: heardAt + after * MINUTE, around: 'message' };
}
