import { say } from '../../../lib/locale/say';

/** The texts about what an issue links to. */
export const linkedTexts = {
  title: say('linked.title'),
  /** Tickets and customers alike. */
  count: (n: number) => say('linked.count', { n }),
  list: say('linked.list'),
  open: say('linked.open'),
  seen: say('linked.seen'),
  unseen: say('linked.unseen'),
  unknown: say('linked.unknown'),
  nameless: say('linked.nameless'),
};
