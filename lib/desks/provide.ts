/**
 * How a desk's adapter, the generic reader and the finder of clues come into a page: as scripts of their own, which the background brings
 * when the content script has said hello. Nobody carries thirty desks for the one that is open.
 */
import type { ListenerMaker } from '../clues/listen';
import type { DeskType } from './config';
import type { DeskAdapter } from './desk';
import type { Guesser } from './watch';

interface Provided {
  [type: string]: DeskAdapter | undefined;
}

/** In this extension's isolated world only: pages cannot see them. */
const adaptersKey = Symbol.for('deskside.adapters');
const guesserKey = Symbol.for('deskside.guesser');
const listenerKey = Symbol.for('deskside.listener');
const world: { [adaptersKey]?: Provided; [guesserKey]?: Guesser; [listenerKey]?: ListenerMaker } =
  Object(globalThis);

/** @public Called by the entries that `wxt.config.ts` makes. */
export function provideAdapter(adapter: DeskAdapter): void {
  (world[adaptersKey] ??= Object.create(null) as Provided)[adapter.type] = adapter;
}

export const providedAdapter = (type: DeskType): DeskAdapter | null => world[adaptersKey]?.[type] ?? null;

export function provideGuesser(guesser: Guesser): void {
  world[guesserKey] = guesser;
}

export const providedGuesser = (): Guesser | undefined => world[guesserKey];

export function provideListener(make: ListenerMaker): void {
  world[listenerKey] = make;
}

export const providedListener = (): ListenerMaker | undefined => world[listenerKey];
