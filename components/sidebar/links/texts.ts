/** Every text about links, and where they lead. Plain words, short. */
import type { OpenMode } from '../../../lib/links/link';

const CONTAINER = /^container:(.*)$/s;

/** Where a link opens, to go after "opens" or "Open": "in a private window". */
export function placeWords(open: OpenMode = 'tab'): string {
  if (open === 'tab') return 'in a new tab';
  if (open === 'window') return 'in a window of its own';
  if (open === 'private') return 'in a private window';
  return `in the container “${CONTAINER.exec(open)?.[1] ?? ''}”`;
}

export const linkTexts = {
  group: 'Links',
  opens: (host: string, place: string) => `Opens ${host} ${place}`,
  opensApp: (scheme: string) => `Opens the app for ${scheme} addresses`,
  asks: (host: string, place: string) => `Asks ${host} for a one-time address and opens it ${place}`,
  reason: 'Asks for a reason first.',
  around: (times: string) => `Shows ${times}, around the customer’s last message.`,
  latest: (length: string) => `Shows the last ${length}.`,
  /** In the accessible name of a link that opens elsewhere. */
  mark: (place: string) => `(${place})`,
  once: '(one-time address)',
  about: (label: string) => `About ${label}`,
};
