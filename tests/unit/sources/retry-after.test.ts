import { expect, it } from 'vitest';
import { retryAt } from '../../../lib/sources/retry-after';

const now = Date.UTC(2026, 10, 22, 12);

it.each([
  ['30', 30_000],
  [' 30 ', 30_000],
  ['0', 1_000],
  ['99999999999999999999', 900_000],
  ['Sun, 22 Nov 2026 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 1_000],
  ['Fri, 22 Nov 2199 12:00:00 GMT', 900_000],
])('%j: after %i ms', (header, wait) => {
  expect(retryAt(header, now)).toBe(now + wait);
});

it.each([null, '', 'soon', '-5', '1e3', '1.5', '2026-11-22', 'Noday, nonsense GMT'])(
  '%j says nothing',
  (header) => {
    expect(retryAt(header, now)).toBeUndefined();
  },
);
