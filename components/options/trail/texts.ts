/** Every text of the card of the trail, in one place. */
import type { Posted } from '../../../lib/options/trail/view';
import type { TrailEntry } from '../../../lib/messages/press';

const LOCALE = 'en';
const moment = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
});
const counts = new Intl.PluralRules(LOCALE);
const entries = (n: number) => `${n} ${counts.select(n) === 'one' ? 'entry' : 'entries'}`;

export const texts = {
  title: 'Trail',
  intro: 'Whom you logged in as from this browser, newest first. It is kept here until you clear it.',
  posts: (host: string) => `Each entry is also posted to ${host}.`,
  empty:
    'Nothing yet. Each time you log in as a customer from the sidebar, an entry says who, when, for which ticket and why.',
  list: 'Logins, newest first',
  when: (at: number) => moment.format(at),
  nobody: 'Somebody without a name',
  ticket: (id: string) => `Ticket ${id}`,
  reason: 'Reason:',
  by: 'by',
  showAll: (n: number) => `Show all ${n}`,
  csv: 'Export as CSV',
  json: 'Export as JSON',
  post: 'Post now',
  posting: 'Posting',
  left: (n: number) => (n === 0 ? 'Everything is posted.' : `${entries(n)} still to be posted.`),
  postFailed: 'That did not work. Try again.',
  clearedBut: (n: number) => `Cleared, but for what is still to be posted: ${entries(n)}.`,
  clear: {
    act: 'Clear the trail',
    ask: 'Clear the trail of this browser? What is still to be posted stays until it is.',
    yes: 'Clear it',
    no: 'Keep it',
    busy: 'Clearing',
    done: 'The trail is clear.',
    failed: 'That did not work. Nothing was cleared; try again.',
  },
} as const;

export const postedWords: Record<Exclude<Posted, 'none'>, string> = {
  waiting: 'Waiting to be posted',
  posted: 'Posted',
  refused: 'Refused by the endpoint',
};

/** What came of a login, in a few words. */
export const outcomeWords: Record<TrailEntry['outcome'], string> = {
  opened: 'Opened',
  begun: 'Perhaps opened: the browser was stopped',
  moved: 'Not opened: the ticket had changed',
  gone: 'Not opened: the link had changed',
  'private-denied': 'Not opened: no private windows allowed',
  'private-off': 'Not opened: private windows are off',
  'no-containers': 'Not opened: no containers here',
  'containers-off': 'Not opened: containers are off',
  failed: 'Not opened: the browser failed',
  'mint-permission': 'Not opened: asking was not allowed',
  'mint-signed-out': 'Not opened: signed out',
  'mint-refused': 'Not opened: the company refused',
  'mint-unknown': 'Not opened: customer unknown there',
  'mint-answer': 'Not opened: unreadable answer',
  'mint-elsewhere': 'Not opened: the answer led elsewhere',
  'mint-expired': 'Not opened: the address had expired',
  'mint-unreachable': 'Not opened: no answer',
};
