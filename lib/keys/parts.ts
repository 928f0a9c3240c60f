/** The signs that Macs have for these, and Chromium in a shortcut there: `⌥⇧D` (156, 2026-11). */
const signs: Readonly<Record<string, string>> = {
  Ctrl: '⌘', // what a manifest calls Ctrl is ⌘ on a Mac
  Command: '⌘',
  MacCtrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const marks: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** The keys of a shortcut as the browser writes it, each as it stands on this keyboard. `word` names Ctrl and the like. */
export function keyParts(shortcut: string, mac: boolean, word: (key: string) => string): string[] {
  const [, glued = '', rest = ''] = /^([⌃⌥⇧⌘]*)(.*)$/u.exec(shortcut) ?? [];
  const parts = rest.split('+').filter(Boolean);
  return [
    ...glued,
    ...parts.map((part) => (mac && signs[part]) || arrows[part] || marks[part] || word(part)),
  ];
}
