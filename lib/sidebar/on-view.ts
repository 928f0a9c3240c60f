/** Who stood on view at a press, and whether they still do. */
import type { CustomerRecord } from '../customers/customer';
import { candidateKey } from '../identity/person';
import type { Scene } from './compose';
import type { LinkScene } from './link-values';

/** `ticketKey` is `null` where the customer was opened by hand: then the ticket has no part in it. */
export interface OnView {
  ticketKey: string | null;
  person: string;
  /** The accounts that were chosen for them, as one text: links of another account act for another customer. */
  accounts: string;
}

/** The customer on view and the ticket behind them; `null` where nobody is. */
export function onView({ identity, opened, record }: Scene): OnView | null {
  const accounts = accountsOf(opened ?? record);
  if (opened) return { ticketKey: null, person: `record:${opened.id}`, accounts };
  if (identity?.state !== 'one' || !identity.person) return null;
  return { ticketKey: identity.ticketKey, person: candidateKey(identity.person), accounts };
}

const accountsOf = (record: CustomerRecord | null | undefined): string => {
  const chosen = record?.answers.flatMap(({ sourceId, chosen: key }) =>
    key === undefined ? [] : [[sourceId, key]],
  );
  return chosen?.length ? JSON.stringify(chosen) : '';
};

export const isOnView = (scene: Scene, held: OnView): boolean => {
  const now = onView(scene);
  return (
    now !== null &&
    now.ticketKey === held.ticketKey &&
    now.person === held.person &&
    now.accounts === held.accounts
  );
};

/** What links are made of at this moment. A customer opened by hand is not the one whom the desk names. */
export const linkScene = ({ spotted, identity, record, opened }: Scene): LinkScene =>
  opened ? { spotted, record: opened } : { spotted, person: identity?.person, record };
