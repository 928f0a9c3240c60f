/** What each version brought, for those who work with it: the newest first. The changelog has all of it. */
import { say } from '../../../lib/locale/say';

export interface Release {
  version: string;
  lines: readonly string[];
}

export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    lines: [
      say('releases.beside'),
      say('releases.desks'),
      say('releases.links'),
      say('releases.sources'),
      say('releases.page'),
      say('releases.team'),
      say('releases.import'),
      say('releases.speaks'),
    ],
  },
];
