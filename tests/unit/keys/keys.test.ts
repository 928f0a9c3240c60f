import { expect, it } from 'vitest';
import { capture, type Pressed } from '../../../lib/keys/capture';
import { keyParts } from '../../../lib/keys/parts';

const press = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

it.each<[Pressed, string]>([
  [press('d', 'KeyD', { altKey: true }), 'Alt+D'],
  [press('D', 'KeyD', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+D'],
  // A French keyboard: the letter counts, not its place.
  [press('a', 'KeyQ', { ctrlKey: true }), 'Ctrl+A'],
  // A Russian one: there is no Latin letter, so the place counts.
  [press('в', 'KeyD', { ctrlKey: true, altKey: true }), 'Ctrl+Alt+D'],
  [press('!', 'Digit1', { altKey: true, shiftKey: true }), 'Alt+Shift+1'],
  [press('F5', 'F5'), 'F5'],
  [press('ArrowUp', 'ArrowUp', { altKey: true }), 'Alt+Up'],
  [press(' ', 'Space', { ctrlKey: true }), 'Ctrl+Space'],
])('%j is %s', (pressed, keys) => expect(capture(pressed, false)).toEqual({ keys }));

it('a Mac has keys of its own', () => {
  expect(capture(press('k', 'KeyK', { metaKey: true, shiftKey: true }), true)).toEqual({
    keys: 'Command+Shift+K',
  });
  expect(capture(press('∂', 'KeyD', { altKey: true, ctrlKey: true }), true)).toEqual({
    keys: 'MacCtrl+Alt+D',
  });
});

it('waits while only Ctrl and the like are held, and says what is missing', () => {
  expect(capture(press('Shift', 'ShiftLeft', { shiftKey: true }), false)).toBeNull();
  expect(capture(press('d', 'KeyD', { shiftKey: true }), false)).toEqual({ wrong: 'modifier' });
  // The Windows key belongs to the system.
  expect(capture(press('d', 'KeyD', { metaKey: true }), false)).toEqual({ wrong: 'modifier' });
  expect(capture(press('ß', 'Minus', { ctrlKey: true }), false)).toEqual({ wrong: 'no-key' });
  expect(capture(press('F13', 'F13'), false)).toEqual({ wrong: 'no-key' });
});

it('names keys as they stand on the keyboard', () => {
  const german = (key: string) => ({ Ctrl: 'Strg', Shift: 'Umschalt' })[key] ?? key;
  expect(keyParts('Ctrl+Shift+D', false, german)).toEqual(['Strg', 'Umschalt', 'D']);
  expect(keyParts('Alt+Comma', false, german)).toEqual(['Alt', ',']);
  expect(keyParts('MacCtrl+Alt+Up', true, german)).toEqual(['⌃', '⌥', '↑']);
  expect(keyParts('⌥⇧D', true, german)).toEqual(['⌥', '⇧', 'D']);
  expect(keyParts('', false, german)).toEqual([]);
});
