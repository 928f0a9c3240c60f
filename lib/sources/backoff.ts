const FIRST = 5_000;
const LONGEST = 15 * 60_000;

/**
 * How long to wait after the nth failure in a row, in ms: twice as long each time, up to 15 minutes, and by chance up to
 * half of it less, so that a team's browsers do not all come back in the same moment. @param chance from 0 to 1
 */
export function backoff(failures: number, chance: number): number {
  const whole = Math.min(FIRST * 2 ** (failures - 1), LONGEST);
  return Math.round(whole * (1 - chance / 2));
}

/** No wait is ever longer: a time further off was written down by a clock that has since been set back. */
export const longestWait = LONGEST;
