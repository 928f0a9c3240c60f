/** Where on a page an address can stand, best first. The second half of a guess's hook, and told to the agent. */
export const guessPlaces = ['customer-box', 'side-panel', 'newest-message', 'message', 'page'] as const;

export type GuessPlace = (typeof guessPlaces)[number];

/** How it was written there: the first half of the hook. */
export type GuessForm = 'attribute' | 'mailto' | 'microdata' | 'field' | 'mailbox' | 'text' | 'mention';

export const hookOf = (form: GuessForm, place: GuessPlace): string => `${form}-in-${place}`;

/** The place that a guess's hook names; `page`, the least of them, for every other text. */
export function placeIn(hook: string): GuessPlace {
  return guessPlaces.find((place) => hook.endsWith(`-in-${place}`)) ?? 'page';
}
