/** Every text of the cards that sources fill. */

export const LOCALE = 'en';

const counts = new Intl.PluralRules(LOCALE);
const plural = (n: number, one: string, other: string) => `${n} ${counts.select(n) === 'one' ? one : other}`;

export const cardTexts = {
  copied: 'Copied',
  copyFailed: 'Not copied',
  copy: 'Copy',
  copyValue: (value: string) => `Copy ${value}`,
  copyAddress: 'Copy address',
  /** Where a link leads, on hover. */
  opens: (host: string) => `Opens ${host}`,
  writes: (address: string) => `Writes to ${address}`,
  blocked: (host: string) => `Picture from ${host} not loaded`,
  noPicture: 'Picture not loaded',
  /** A table that is pushed sideways within its card. */
  table: 'Table',
  cut: 'The rest of this card is too long to show.',
  empty: 'This card is empty.',
  reading: 'Drawing…',
  unreadable: 'This card could not be drawn. Reload the page to try again.',
  yes: 'Yes',
  no: 'No',
  none: 'none',
  entries: (n: number) => plural(n, 'entry', 'entries'),
  more: (n: number) => `${n} more`,
  all: 'Show all of it',
  item: (n: number) => `Entry ${n}`,
};
