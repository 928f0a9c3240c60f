/** Who stood on view at a press, and whether they still do. */
import { candidateKey } from '../identity/person';
import type { Scene } from './compose';
import type { LinkScene } from './link-values';

/** `ticketKey` is `null` where the customer was opened by hand: then the ticket has no part in it. */
export interface OnView {
  ticketKey: string | null;
  person: string;
}

/** The customer on view and the ticket behind them; `null` where nobody is. */
export function onView({ identity, opened }: Scene): OnView | null {
  if (opened) return { ticketKey: null, person: `record:${opened.id}` };
  if (identity?.state !== 'one' || !identity.person) return null;
  return { ticketKey: identity.ticketKey, person: candidateKey(identity.person) };
}

export const isOnView = (scene: Scene, held: OnView): boolean => {
  const now = onView(scene);
  return now !== null && now.ticketKey === held.ticketKey && now.person === held.person;
};

/** What links are made of at this moment. A customer opened by hand is not the one whom the desk names. */
export const linkScene = ({ spotted, identity, record, opened }: Scene): LinkScene =>
  opened ? { spotted, record: opened } : { spotted, person: identity?.person, record };
