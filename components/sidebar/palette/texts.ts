/** Every text of the palette and of the keys. `{…}` are texts from outside. */
import { say, wording } from '../../../lib/locale/say';
import { KEYS } from '../keys';

const ctrl = say('palette.ctrl');

export const paletteTexts = {
  title: say('palette.title'),
  box: say('palette.box'),
  list: say('palette.list'),
  placeholder: say('palette.placeholder'),
  hint: say('palette.hint'),
  open: say('palette.open'),
  keys: say('palette.keys'),
  ctrl,
  copyLink: wording('palette.copyLink'),
  copyEmail: say('palette.copyEmail'),
  copyId: say('palette.copyId'),
  copyClue: wording('palette.copyClue'),
  environment: wording('palette.environment'),
  choose: wording('palette.choose'),
  anyway: wording('palette.anyway'),
  page: say('palette.page'),
  refresh: say('palette.refresh'),
  retry: say('palette.retry'),
  find: say('palette.find'),
  findText: wording('palette.findText'),
};

export const noticeTexts = {
  copying: say('palette.noticeCopying'),
  copied: wording('palette.noticeCopied'),
  failed: wording('palette.noticeFailed'),
  minted: wording('palette.noticeMinted'),
};

export interface KeyRow {
  keys: string[];
  /** What stands between the keys. */
  between?: string;
  what: string;
}

const or = ` ${say('palette.keysOr')} `;
const paletteKey = KEYS.palette.toUpperCase();

/** The sheet of keys: what to press, and what it does. */
export const sheetTexts = {
  title: say('palette.sheetTitle'),
  close: say('palette.sheetClose'),
  rows: [
    { keys: [`${ctrl} ${paletteKey}`, `⌘ ${paletteKey}`], between: or, what: say('palette.keyAll') },
    { keys: ['1', '9'], between: ` ${say('palette.keysTo')} `, what: say('palette.keyDigit') },
    { keys: [KEYS.copy, '1'], between: ` ${say('palette.keysThen')} `, what: say('palette.keyCopyDigit') },
    { keys: [KEYS.find], what: say('palette.keyFind') },
    { keys: [KEYS.blur], what: say('palette.keyBlur') },
    { keys: [KEYS.sheet], what: say('palette.keyThis') },
    { keys: ['Esc'], what: say('palette.keyEsc') },
  ] as KeyRow[],
  links: say('palette.sheetLinks'),
  how: [
    { keys: [ctrl, '⌘'], between: or, what: say('palette.keyBehind') },
    { keys: [say('palette.shift')], what: say('palette.keyWindow') },
  ] as KeyRow[],
  note: say('palette.sheetNote'),
};

export const countOf = (n: number) => say('palette.count', { n });
