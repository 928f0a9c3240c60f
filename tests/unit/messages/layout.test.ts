import { expect, it } from 'vitest';
import { defaultLayout, parseLayout } from '../../../lib/messages/layout';

it.each([
  [undefined, defaultLayout],
  ['open', defaultLayout],
  [{ open: false }, { ...defaultLayout, open: false }],
  [
    { width: 9999, side: 'left' },
    { ...defaultLayout, width: 640, side: 'left' },
  ],
  [{ width: 1 }, { ...defaultLayout, width: 260 }],
  [{ width: Number.NaN, side: 'top', open: 'yes' }, defaultLayout],
])('reads %j from storage', (stored, expected) => {
  expect(parseLayout(stored)).toEqual(expected);
});
