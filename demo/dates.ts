/** Dates as people write them. UTC and fixed words, so that every machine shows the same. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (n: number) => String(n).padStart(2, '0');

/** `20 Nov 2026` */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `Mar 2023` */
export function monthOf(at: number): string {
  const date = new Date(at);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `09:14` */
export function timeOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** `today, 09:14` or `17 Nov, 09:14`, seen from `now`. */
export function momentOf(at: number, now: number): string {
  const sameDay = dayOf(at) === dayOf(now);
  return `${sameDay ? 'today' : dayOf(at).replace(/ \d+$/, '')}, ${timeOf(at)}`;
}
