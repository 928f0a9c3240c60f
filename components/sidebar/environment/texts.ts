/** Every text about environments. */
import { say, wording } from '../../../lib/locale/say';

export const environmentTexts = {
  group: say('environment.group'),
  warning: wording('environment.warning'),
};
