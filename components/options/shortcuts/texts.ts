/** Every text of the section about the keyboard, and the keys that it tells of. */
import { say } from '../../../lib/locale/say';
import type { CommandName, CommandView } from '../../../lib/options/shortcuts/view';
import { paletteTexts, sheetTexts, type KeyRow } from '../../sidebar/palette/texts';

export const texts = {
  anywhere: say('shortcuts.anywhere'),
  anywhereIntro: say('shortcuts.anywhereIntro'),
  inBrowser: say('shortcuts.inBrowser'),
  openBrowser: say('shortcuts.openBrowser'),
  none: say('shortcuts.none'),
  change: say('shortcuts.change'),
  changeOf: (what: string) => say('shortcuts.changeOf', { what }),
  cancel: say('shortcuts.cancel'),
  reset: say('shortcuts.reset'),
  resetOf: (what: string) => say('shortcuts.resetOf', { what }),
  press: say('shortcuts.press'),
  pressOf: (what: string) => say('shortcuts.pressOf', { what }),
  pressHelp: (mac: boolean) => (mac ? say('shortcuts.pressHelpMac') : say('shortcuts.pressHelp')),
  wrong: {
    modifier: (mac: boolean) => (mac ? say('shortcuts.modifierMac') : say('shortcuts.modifier')),
    'no-key': () => say('shortcuts.noKey'),
  },
  sidebar: say('shortcuts.sidebar'),
  sidebarIntro: say('shortcuts.sidebarIntro'),
  teach: say('shortcuts.teach'),
  options: say('shortcuts.options'),
} as const;

export const commandTexts: Record<CommandName, string> = {
  'toggle-sidebar': say('manifest.toggle'),
  'open-palette': say('manifest.palette'),
};

/** What came of a change, in words. */
export function saidText(said: NonNullable<CommandView['said']>): string {
  if (said === 'changed') return say('shortcuts.changed');
  if (said === 'reset') return say('shortcuts.wasReset');
  if (said.code === 'taken') return say('shortcuts.taken', { what: commandTexts[said.by] });
  return say('shortcuts.refused', { reason: said.reason });
}

const words: Readonly<Record<string, string>> = {
  Ctrl: paletteTexts.ctrl,
  Alt: say('shortcuts.alt'),
  Shift: say('palette.shift'),
  Space: say('shortcuts.space'),
};
/** What stands on a key of a keyboard that is no Mac's. */
export const keyWord = (key: string): string => words[key] ?? key;

export interface KeyGroup {
  title: string;
  intro?: string;
  rows: readonly KeyRow[];
}

/** The one of two keys that this keyboard has: the sidebar's own list names both. */
const ofThisKeyboard = (row: KeyRow, mac: boolean): KeyRow => {
  const own = row.keys.filter((key) => key.startsWith('⌘') === mac);
  return row.keys.some((key) => key.startsWith('⌘')) ? { ...row, keys: own } : row;
};

/** All keys that cannot be changed, as this keyboard has them. */
export function keyGroups(mac: boolean): KeyGroup[] {
  const command = mac ? '⌘' : paletteTexts.ctrl;
  const alt = mac ? '⌥' : say('shortcuts.alt');
  const groups: KeyGroup[] = [
    {
      title: texts.sidebar,
      intro: `${texts.sidebarIntro} ${sheetTexts.note}`,
      rows: [
        ...sheetTexts.rows,
        { keys: ['↑', '↓'], what: say('shortcuts.listMove') },
        { keys: ['Enter'], what: say('shortcuts.listTake') },
        { keys: ['←', '→'], what: say('shortcuts.edge') },
      ],
    },
    { title: sheetTexts.links, rows: sheetTexts.how },
    {
      title: texts.teach,
      rows: [
        { keys: ['Enter'], what: say('shortcuts.teachPick') },
        { keys: ['Esc'], what: say('shortcuts.teachEnd') },
      ],
    },
    {
      title: texts.options,
      rows: [
        { keys: ['/'], what: say('shortcuts.find') },
        { keys: [`${command} Z`], what: say('shortcuts.undo') },
        { keys: [`${alt} ↑`, `${alt} ↓`], what: say('shortcuts.move') },
        { keys: [`${command} S`], what: say('shortcuts.save') },
      ],
    },
  ];
  return groups.map((group) => ({ ...group, rows: group.rows.map((row) => ofThisKeyboard(row, mac)) }));
}
