/** Clocks on the wall: what a moment is called in a time zone, summer time included. */

/** `2026-03-29` in the zone (IANA name; the browser's own unless told). */
export function dateIn(at: number, zone?: string): string {
  const { year, month, day } = partsIn(at, zone);
  return `${year}-${month}-${day}`;
}

/** `2026-03-29T03:00:00` in the zone, without its offset: the hour that an autumn repeats is told twice alike. */
export function localIn(at: number, zone?: string): string {
  const { hour, minute, second } = partsIn(at, zone);
  return `${dateIn(at, zone)}T${hour}:${minute}:${second}`;
}

function partsIn(at: number, zone?: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone && { timeZone: zone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
