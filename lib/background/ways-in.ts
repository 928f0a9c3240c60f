/** The ways to a customer from the browser's own furniture: the address bar and the context menu. */
import type { Database } from '../store/db';
import { watchMenu } from './look-up';
import { watchOmnibox } from './omnibox';
import { waysInto } from './ways';

/** Registers its listeners at once: call it synchronously at start. */
export function watchWaysIn(db: Database): void {
  const ways = waysInto(db);
  watchOmnibox(ways);
  watchMenu(ways);
}
