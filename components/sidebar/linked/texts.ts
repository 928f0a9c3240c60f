import { LOCALE } from '../texts';

const counts = new Intl.PluralRules(LOCALE);

/** The texts about what an issue links to. */
export const linkedTexts = {
  title: 'Linked on this page',
  /** Tickets and customers alike. */
  count: (n: number) => `${n} ${counts.select(n) === 'one' ? 'link' : 'links'}`,
  list: 'Tickets and customers that this page links to',
  open: 'Open ticket',
  seen: 'seen here',
  unseen: 'not seen in this browser yet',
  unknown: 'This link is to a customer whom this browser does not know.',
  nameless: 'Customer without a name',
};
