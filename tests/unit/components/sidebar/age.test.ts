import { describe, expect, it } from 'vitest';
import { ageOf, whenIs } from '../../../../components/sidebar/age';

const NOW = Date.UTC(2026, 10, 22);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('an age', () => {
  it.each([
    [-DAY, 'just now'],
    [0, 'just now'],
    [44_999, 'just now'],
    [45_000, '1 min ago'],
    [2 * MINUTE, '2 min ago'],
    [59 * MINUTE + 59_999, '59 min ago'],
    [HOUR, '1 hr ago'],
    [23.9 * HOUR, '23 hr ago'],
    [DAY, 'yesterday'],
    [13.9 * DAY, '13 days ago'],
    [14 * DAY, '2 wk ago'],
    [59 * DAY, '8 wk ago'],
    [60 * DAY, '2 mo ago'],
    [364 * DAY, '12 mo ago'],
    [365 * DAY, 'last yr'],
    [800 * DAY, '2 yr ago'],
  ])('of %i ms is %j', (age, words) => {
    expect(ageOf(NOW - age, NOW)).toBe(words);
  });
});

it.each([
  [4 * MINUTE, 'in 4 min'],
  [HOUR, 'in 1 hr'],
  [0, 'in 1 min'],
  [-HOUR, 'in 1 min'],
])('a time %i ms ahead is %j', (ahead, words) => {
  expect(whenIs(NOW + ahead, NOW)).toBe(words);
});
