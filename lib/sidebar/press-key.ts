import type { Clue } from '../clues/clue';

/** One name for each link on view: a clue's links are the same link of the pack once for each clue. */
export const pressKey = (linkId: string, clue?: Clue): string =>
  clue ? `${linkId} ${clue.kind} ${clue.value}` : linkId;
