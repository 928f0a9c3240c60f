/** Hears what people wrote on a ticket: the clues in it, and when the customer's last message came. */
import type { DeskConfig } from '../desks/config';
import type { DeskAdapter, Sighting } from '../desks/desk';
import { bodiesIn } from './bodies';
import type { Clue, CluePattern } from './clue';
import { findClues } from './find';
import { heardAt } from './moment';
import { stampsBeside } from './stamps';
import { textIn } from './text';

export interface Heard {
  clues?: Clue[];
  /** Epoch ms. */
  heardAt?: number;
}

/** What the page says of `ticket` at this moment, under `url`. Bounded work; never throws, and changes nothing. */
export type Listen = (root: Document, url: URL, ticket: Sighting['ticket']) => Heard;

export type ListenerMaker = (
  adapter: DeskAdapter,
  desk: DeskConfig,
  patterns: readonly CluePattern[],
  now?: () => number,
) => Listen;

/**
 * Pages change more often than what people wrote on them: the same text is not searched twice. And where the very
 * messages of the last ticket still stand under the next one's id, the page has not caught up: nothing is heard.
 */
export const createListener: ListenerMaker = (adapter, desk, patterns, now = Date.now) => {
  let last: { ticket: string; first: Element | undefined; text: string } | undefined;
  let searched: string | undefined;
  let found: Clue[] = [];
  return (root, url, { id, subject = '' }) => {
    try {
      const bodies = bodiesIn(root, url, { adapter, desk });
      const [first] = bodies;
      const text = textIn(bodies);
      const lags = last && last.ticket !== id && first && last.first === first && last.text === text;
      if (lags) return {};
      last = { ticket: id, first, text };
      const whole = `${subject}\n${text}`;
      if (whole !== searched) found = findClues(whole, patterns);
      searched = whole;
      const told = adapter.messages?.(root, url, desk) ?? [];
      const heard = heardAt(told.length ? told : stampsBeside(bodies), now());
      return { ...(found.length && { clues: found }), ...(heard !== undefined && { heardAt: heard }) };
    } catch {
      return {}; // a page that can break this has nothing to say
    }
  };
};
