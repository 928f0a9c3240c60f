/**
 * Making room is a script of its own, fetched with the first sidebar that is docked in a page: most pages of a desk
 * never have one, and need not carry it.
 */
import { ask } from '../messages/ask';
import type { makeRoom } from './room';

type MakeRoom = typeof makeRoom;

/** In this extension's isolated world only: pages cannot see it. */
const key = Symbol.for('deskside.room');
const world: { [key: symbol]: MakeRoom | undefined } = Object(globalThis);

export const roomMaker = (): MakeRoom | undefined => world[key];
export const provideRoom = (make: MakeRoom): void => {
  world[key] = make;
};

let loading: Promise<void> | undefined;

/** Rejects when the script cannot be had; then the sidebar stands over the page's edge. */
export async function loadRoom(): Promise<MakeRoom> {
  if (!roomMaker()) await (loading ??= ask('desk/room', {}).finally(() => (loading = undefined)));
  const make = roomMaker();
  if (!make) throw new Error('room.js did not run');
  return make;
}
