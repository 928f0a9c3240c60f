/** From what is pressed to a shortcut as browsers write it: `Ctrl+Shift+U`. */

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** `null`: nothing yet, only Ctrl and the like are held. */
export type Captured = { keys: string } | { wrong: 'modifier' | 'no-key' } | null;

/** Keys that browsers take beside letters, digits and F1 to F12, by where they are on the keyboard (MDN, `commands`; 2026-11). */
const named: Readonly<Record<string, string>> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

const held = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

function mainKey({ key, code }: Pressed): string | null {
  // By the letter where there is one: keyboards have them in different places. Alt makes other signs of them on a Mac.
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (/^F([1-9]|1[0-2])$/.test(key)) return key;
  return /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean) ?? named[code] ?? null;
}

/** @param mac on a Mac, Ctrl is `MacCtrl` to browsers, and ⌘ is `Command` */
export function capture(pressed: Pressed, mac: boolean): Captured {
  if (held.has(pressed.key)) return null;
  const key = mainKey(pressed);
  if (key === null) return { wrong: 'no-key' };
  const modifiers = [
    ...(pressed.ctrlKey ? [mac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.metaKey && mac ? ['Command'] : []),
  ];
  const isFunction = /^F\d/.test(key);
  if (modifiers.length === 0 && !isFunction) return { wrong: 'modifier' };
  return { keys: [...modifiers, ...(pressed.shiftKey ? ['Shift'] : []), key].join('+') };
}
