/** Teaching is a script of its own, which the background brings into a page when an agent begins. */
import type { CustomDesk } from '../desks/config';
import type { TeachStep } from '../messages/lesson';

/** Carries out a step for this desk; `session` is the life of the page's own desk. Answers whether the page lets it. */
export type Teach = (step: TeachStep, desk: CustomDesk, session: AbortSignal) => boolean;

/** In this extension's isolated world only: pages cannot see it. */
const key = Symbol.for('deskside.teach');
const world: { [key: symbol]: Teach | undefined } = Object(globalThis);

export const providedTeach = (): Teach | undefined => world[key];
export const provideTeach = (teach: Teach): void => {
  world[key] = teach;
};
