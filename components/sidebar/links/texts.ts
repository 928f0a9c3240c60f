/** Every text about links, and where they lead. Plain words, short. */
import { say } from '../../../lib/locale/say';
import type { OpenMode } from '../../../lib/links/link';

const CONTAINER = /^container:(.*)$/s;

/** Where a link opens, to go after "opens" or "Open": "in a private window". */
export function placeWords(open: OpenMode = 'tab'): string {
  if (open === 'tab') return say('links.placeTab');
  if (open === 'window') return say('links.placeWindow');
  if (open === 'private') return say('links.placePrivate');
  return say('links.placeContainer', { name: CONTAINER.exec(open)?.[1] ?? '' });
}

export const linkTexts = {
  group: say('links.group'),
  opens: (host: string, place: string) => say('links.opens', { host, place }),
  opensApp: (scheme: string) => say('links.opensApp', { scheme }),
  asks: (host: string, place: string) => say('links.asks', { host, place }),
  reason: say('links.reason'),
  around: (times: string) => say('links.around', { times }),
  latest: (length: string) => say('links.latest', { length }),
  /** In the accessible name of a link that opens elsewhere. */
  mark: (place: string) => say('links.mark', { place }),
  once: say('links.once'),
  about: (label: string) => say('links.about', { label }),
};
