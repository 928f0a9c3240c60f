/** How the watching of links comes into a tracker's page: as a script of its own, which desks never carry. */
import type { watchLinks } from './watch';

/** In this extension's isolated world only: pages cannot see it. */
const key = Symbol.for('deskside.links');
const world: { [key]?: typeof watchLinks } = Object(globalThis);

export function provideLinks(watch: typeof watchLinks): void {
  world[key] = watch;
}

export const providedLinks = (): typeof watchLinks | undefined => world[key];
