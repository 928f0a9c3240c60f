/** Teaching Deskside a page: what is picked, and what came of it. Plain data, as it crosses `runtime` messages. */
import type { CustomRead, Place } from '../desks/config';

/** What can be picked in a page. */
export const teachFields = ['email', 'name', 'id'] as const;
export type TeachField = (typeof teachFields)[number];

/**
 * What stands against a pick or a rule. The first six are about the last click, the next three leave no rule, and the
 * others are warnings.
 */
export const teachProblems = [
  'no-address', // nothing there holds an address
  'several-addresses', // the place holds more than one
  'mixed', // the address stands in a longer text
  'framed', // the place is a frame of its own
  'no-name',
  'no-id', // the text is not what the page's address calls the ticket
  'reads-none', // no rule finds the address again
  'reads-several', // every rule finds more than was picked
  'lost', // the page has taken away what was picked
  'written', // it looks like a part of a message: strangers write there
  'weak', // the page has nothing better than positions to hold on to
  'unbound', // the page does not show the ticket's id
  'unnamed', // the page's address names no ticket
] as const;
export type TeachProblem = (typeof teachProblems)[number];

/** The part of a custom desk that was taught. */
export interface Draft {
  ticket?: string | undefined;
  read: Pick<CustomRead, 'within' | 'id' | 'name'> & { email: Place };
}

export interface Taught {
  /** What is being picked right now. */
  picking: TeachField | null;
  /** Absent until an address was picked, and where no rule reads it. */
  draft?: Draft | undefined;
  /** What the rule reads on this page. Without a rule: what was picked. */
  preview: { ticketId?: string | undefined; email?: string | undefined; name?: string | undefined };
  problems: TeachProblem[];
}

/** One step of a lesson, carried out in the page. */
export type TeachStep =
  | { do: 'pick'; field: TeachField }
  /** Leaves out what was picked for a field. */
  | { do: 'drop'; field: TeachField }
  /** Ends the pick, and keeps what was picked before. */
  | { do: 'cancel' }
  | { do: 'end' };

/** Why a step was refused: the page does not answer, the pack has changed meanwhile, it would be no pack, no rule is there. */
export type TeachRefusal = 'page' | 'changed' | 'invalid' | 'nothing';

/** A tab's lesson, as its sidebar is told it. */
export interface Lesson {
  /** The `url` of the desk that is taught. */
  deskUrl: string;
  taught: Taught | null;
  /** The rule is in the pack, and can be taken back. */
  saved: boolean;
}
