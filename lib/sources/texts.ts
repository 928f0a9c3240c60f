/** Characters of one value that are kept: enough for a line in a card, too few to fill the cache. */
const LONGEST = 500;
const LONGEST_URL = 2_000;

/** The first characters of a text. The cut never goes through a character that takes two code units. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();

/** A value as text, as much of it as fits a card. Nothing where it is no text, number or boolean, or blank. */
export function textOf(value: unknown): string | undefined {
  return cut(plainText(value) ?? '', LONGEST) || undefined;
}

/** A value as text, or nothing of it: a part of an address would lead somewhere else. */
export function wholeTextOf(value: unknown): string | undefined {
  const text = plainText(value);
  return text && text.length <= LONGEST_URL ? text : undefined;
}

/** The address of a picture or page, where nobody on the way could read along. */
export function addressOf(value: unknown, isAllowed: (url: URL) => boolean): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_URL) return undefined;
  const url = URL.parse(value.trim());
  return url && isAllowed(url) ? url.href : undefined;
}

/** Whole numbers that JSON cannot carry exactly are left out: they may be ids. */
function plainText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : String(value);
  }
  return typeof value === 'string' ? value.trim() : undefined;
}
