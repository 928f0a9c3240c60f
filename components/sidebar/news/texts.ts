import { say } from '../../../lib/locale/say';

export const newsTexts = {
  line: (version: string) => say('news.line', { version }),
  read: say('news.read'),
  dismiss: say('news.dismiss'),
};
