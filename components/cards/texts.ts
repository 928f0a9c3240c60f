/** Every text of the cards that sources fill. */
import { say } from '../../lib/locale/say';

export const cardTexts = {
  copied: say('cards.copied'),
  copyFailed: say('cards.copyFailed'),
  copy: say('cards.copy'),
  copyValue: (value: string) => say('cards.copyValue', { value }),
  copyAddress: say('cards.copyAddress'),
  /** Where a link leads, on hover. */
  opens: (host: string) => say('cards.opens', { host }),
  writes: (address: string) => say('cards.writes', { address }),
  blocked: (host: string) => say('cards.blocked', { host }),
  noPicture: say('cards.noPicture'),
  /** A table that is pushed sideways within its card. */
  table: say('cards.table'),
  cut: say('cards.cut'),
  empty: say('cards.empty'),
  reading: say('cards.reading'),
  unreadable: say('cards.unreadable'),
  yes: say('cards.yes'),
  no: say('cards.no'),
  none: say('cards.none'),
  entries: (n: number) => say('cards.entries', { n }),
  more: (n: number) => say('cards.more', { n }),
  all: say('cards.all'),
  item: (n: number) => say('cards.item', { n }),
};
