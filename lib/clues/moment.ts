/** Moments that a page tells for machines. A time whose zone is not known is none: better no window than a wrong one. */
import type { Spoken } from '../desks/desk';

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?:(Z)|([+-]\d\d):?(\d\d))$/i;
/** The first moment of 2000. */
const EARLIEST = 946_684_800_000;
const DAY = 86_400_000;

/** Epoch ms of ISO 8601 with a zone, or `null`. */
export function isoMoment(text: string): number | null {
  const [, day, time, utc, hours, minutes] = ISO.exec(text.trim()) ?? [];
  if (!day || !time) return null;
  const at = Date.parse(`${day}T${time.replace(/(\.\d{3})\d+$/, '$1')}${utc ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(at) ? null : at;
}

/** The same, and epochs in seconds or milliseconds, which ten and thirteen digits are between 2001 and 2286. */
function moment(text: string): number | null {
  const digits = /^\d{10}(?:\d{3})?$/.exec(text.trim())?.[0];
  if (digits) return Number(digits.padEnd(13, '0'));
  return isoMoment(text);
}

/**
 * When the customer's newest message was written (epoch ms), or `undefined`. Where the page tells nobody's messages to
 * be the customer's, the newest of those that may be. Moments before 2000 and more than a day ahead are none.
 */
export function heardAt(messages: readonly Spoken[], now: number): number | undefined {
  const dated = messages.flatMap(({ at, by }) => {
    const found = moment(at);
    return found !== null && found >= EARLIEST && found <= now + DAY ? [{ at: found, by }] : [];
  });
  const theirs = dated.filter(({ by }) => by === 'customer');
  const counted = theirs.length ? theirs : dated.filter(({ by }) => by === 'unknown');
  return counted.length ? Math.max(...counted.map(({ at }) => at)) : undefined;
}
