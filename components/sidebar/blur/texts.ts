import { say } from '../../../lib/locale/say';

export const blurTexts = {
  on: say('blur.on'),
  clear: say('blur.clear'),
};
