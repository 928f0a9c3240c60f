import { dateFormat, relative } from '../../lib/locale/format';
import { texts } from './texts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From this length on, in ms, an age is told in this unit. */
const UNITS: [from: number, unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  [365 * DAY, 'year', 365 * DAY],
  [60 * DAY, 'month', 30 * DAY],
  [14 * DAY, 'week', 7 * DAY],
  [DAY, 'day', DAY],
  [HOUR, 'hour', HOUR],
  [0, 'minute', MINUTE],
];
const SOON = 45_000;

const words = relative('short');

function tell(difference: number): string {
  const size = Math.abs(difference);
  const [, unit, length] = UNITS.find(([from]) => size >= from) ?? [0, 'minute' as const, MINUTE];
  const count = Math.max(1, Math.floor(size / length));
  // The short style writes "2 min. ago"; the dot is noise beside a number.
  return words.format(difference < 0 ? -count : count, unit).replace('.', '');
}

/** How long ago `at` was, in words. Both epoch ms. A clock that runs ahead makes ages negative: that is "just now". */
export function ageOf(at: number, now: number): string {
  return now - at < SOON ? texts.justNow : tell(at - now);
}

/** How soon `at` is, in words: "in 2 min". Never in the past. */
export function whenIs(at: number, now: number): string {
  return tell(Math.max(at - now, MINUTE));
}

const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** The time of day at `at`, with the day where that is not the day of `now`. Both epoch ms. */
export function clockOf(at: number, now: number): string {
  const date = new Date(at);
  const sameDay = date.toDateString() === new Date(now).toDateString();
  return dateFormat({ ...clock, ...(!sameDay && { day: 'numeric', month: 'short' }) }).format(date);
}
