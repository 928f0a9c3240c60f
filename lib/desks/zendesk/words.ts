const LONGEST = 200;

/**
 * A name or subject as one line, cut where it grows too long; `''` for anything but text. Page and API go through
 * here alike: a name with two spaces must not look like two people.
 */
export function words(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
}
