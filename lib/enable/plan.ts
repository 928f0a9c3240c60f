/** Enabling a desk: one host's permission, and what follows from it. Types that cross `runtime` messages. */
import type { Choice } from '../identity/choice';
import type { Spotted } from '../messages/protocol';
import type { FoundDesk } from './recognise';

/**
 * What is to be done once the browser has granted the host of `url`. It is told to the background before the browser asks,
 * because the question may close the page that put it.
 */
export interface EnablePlan {
  /** The desk's address. */
  url: string;
  /** What the agent's own pack gets; absent where a pack has it already. */
  desk?: FoundDesk | undefined;
  /** A tab in which the lesson is to begin. */
  teachIn?: number | undefined;
}

/** A plan as it is told: a later one for the same host is another wish. */
export interface EnableWish extends EnablePlan {
  id: string;
}

/**
 * `ungranted`: the browser has not allowed the host. `pack`: the agent's own pack has mistakes and is not written to.
 * `locked`: it is written, and yet the desk is not in the pack that counts: the company's set-up does not let it.
 */
export type EnableOutcome = 'done' | 'ungranted' | 'pack' | 'locked';

/** A tab on a desk's page, as its content script and the sidebar in it tell. */
export interface SeenTab {
  tabId: number;
  /** `null` until the page has told. */
  spotted: Spotted | null;
  /** Whom the agent has chosen for the ticket that it shows. */
  choice?: Choice | undefined;
  /** `alive`: the sidebar is there and listens. `coming`: it was announced. `blocked`: the page lets none in. */
  frame: 'none' | 'coming' | 'alive' | 'blocked';
}
