import type { Json } from '../../../lib/cards/card';
import { dateFormat } from '../../../lib/locale/format';
import { outAddress, type OutAddress } from '../out-address';

/** What a single value is, as far as that can be told without guessing. */
export type Leaf =
  | { kind: 'nothing' }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'date'; text: string; iso: string; raw: string }
  | { kind: 'link'; text: string; to: OutAddress }
  | { kind: 'email'; text: string };

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?)?$/;
/** Keys of moments: `created_at`, `lastSeen`, `date`, `trial_ends_on`. */
const MOMENT =
  /(^|[_\-\s.])(at|on|date|time|timestamp|created|updated|since|until|expires|expiry|seen)$|(At|On|Date|Time|Timestamp|Created|Updated|Since|Until|Expires|Seen)$/;
const EMAIL = /^[^\s@<>,;:/"]{1,64}@[^\s@<>,;:/"]+\.[^\s@<>,;:/".]{2,}$/;
/** Epoch seconds and milliseconds from September 2001 to about 2096: smaller numbers are counts, larger ones ids. */
const [LEAST, MOST] = [1_000_000_000, 4_000_000_000];

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const days = dateFormat({ ...day, timeZone: 'UTC' });
const moments = () => dateFormat({ ...day, hour: '2-digit', minute: '2-digit' });

/**
 * @param key its key within its object: a number is a moment only where the key says so
 */
export function recognise(key: string, value: Exclude<Json, Json[] | { [key: string]: Json }>): Leaf {
  if (value === null || value === '') return { kind: 'nothing' };
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return epoch(key, value) ?? { kind: 'text', text: String(value) };
  const text = value.trim();
  return isoDate(text, value) ?? reachable(text) ?? { kind: 'text', text: value };
}

function epoch(key: string, value: number): Leaf | null {
  if (!MOMENT.test(key)) return null;
  const seconds = value >= LEAST && value < MOST;
  const ms = value >= LEAST * 1000 && value < MOST * 1000;
  if (!seconds && !ms) return null;
  return told(new Date(seconds ? value * 1000 : value), String(value));
}

function isoDate(text: string, raw: string): Leaf | null {
  const [, year, month, date, hour, minute, zone] = ISO.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const midnight = new Date(`${year}-${month}-${date}T00:00:00Z`);
  // The 31st of June is a text like any other.
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(date)) return null;
  if (hour === undefined)
    return { kind: 'date', text: days.format(midnight), iso: `${year}-${month}-${date}`, raw };
  // Without a zone nobody knows which moment it is: told as it stands, not moved into this browser's zone.
  if (zone === undefined) {
    const iso = `${year}-${month}-${date}T${hour}:${minute}`;
    return { kind: 'date', text: `${days.format(midnight)}, ${hour}:${minute}`, iso, raw };
  }
  const moment = new Date(
    text
      .replace(' ', 'T')
      .replace(',', '.')
      .replace(/ ?UTC$/, 'Z')
      .replace(' ', ''),
  );
  return Number.isNaN(moment.getTime()) ? null : told(moment, raw);
}

const told = (moment: Date, raw: string): Leaf => ({
  kind: 'date',
  text: moments().format(moment),
  iso: moment.toISOString(),
  raw,
});

function reachable(text: string): Leaf | null {
  if (EMAIL.test(text)) return { kind: 'email', text };
  if (!/^https?:\/\/\S+$/i.test(text)) return null;
  const to = outAddress(text);
  return to && { kind: 'link', text: text.replace(/^https?:\/\//i, '').replace(/\/$/, ''), to };
}
