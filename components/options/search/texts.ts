/** Every text of the search over the settings. */
import { say } from '../../../lib/locale/say';

export const texts = {
  label: say('finder.label'),
  list: say('finder.list'),
  none: say('finder.none'),
  found: (n: number) => say('finder.found', { n }),
  inSection: (section: string) => say('finder.inSection', { section }),
} as const;
