import type { Guess } from '../desk';

/** Stub: the generic reader. */
export function guessRequesters(_root: Document, _written: string | undefined): Guess[] {
  return [];
}
