/** Every text of the card of the trail, in one place. */
import { dateFormat } from '../../../lib/locale/format';
import { say } from '../../../lib/locale/say';
import type { Posted } from '../../../lib/options/trail/view';
import type { TrailEntry } from '../../../lib/messages/press';

const moment = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });
const entries = (n: number) => say('trail.entries', { n });

export const texts = {
  title: say('trail.title'),
  intro: say('trail.intro'),
  posts: (host: string) => say('trail.posts', { host }),
  empty: say('trail.empty'),
  list: say('trail.list'),
  when: (at: number) => moment.format(at),
  nobody: say('trail.nobody'),
  ticket: (id: string) => say('trail.ticket', { id }),
  reason: say('trail.reason'),
  by: say('trail.by'),
  showAll: (n: number) => say('trail.showAll', { n }),
  csv: say('trail.csv'),
  json: say('trail.json'),
  post: say('trail.post'),
  posting: say('trail.posting'),
  left: (n: number) => (n === 0 ? say('trail.leftNone') : say('trail.left', { entries: entries(n) })),
  postFailed: say('trail.postFailed'),
  clearedBut: (n: number) => say('trail.clearedBut', { entries: entries(n) }),
  clear: {
    act: say('trail.clearAct'),
    ask: say('trail.clearAsk'),
    yes: say('trail.clearYes'),
    no: say('trail.clearNo'),
    busy: say('trail.clearBusy'),
    done: say('trail.clearDone'),
    failed: say('trail.clearFailed'),
  },
} as const;

export const postedWords: Record<Exclude<Posted, 'none'>, string> = {
  waiting: say('trail.postedWaiting'),
  posted: say('trail.postedPosted'),
  refused: say('trail.postedRefused'),
};

/** What came of a login, in a few words. */
export const outcomeWords: Record<TrailEntry['outcome'], string> = {
  opened: say('trail.outcomeOpened'),
  begun: say('trail.outcomeBegun'),
  moved: say('trail.outcomeMoved'),
  gone: say('trail.outcomeGone'),
  'private-denied': say('trail.outcomePrivateDenied'),
  'private-off': say('trail.outcomePrivateOff'),
  'no-containers': say('trail.outcomeNoContainers'),
  'containers-off': say('trail.outcomeContainersOff'),
  failed: say('trail.outcomeFailed'),
  'mint-permission': say('trail.outcomeMintPermission'),
  'mint-signed-out': say('trail.outcomeMintSignedOut'),
  'mint-refused': say('trail.outcomeMintRefused'),
  'mint-unknown': say('trail.outcomeMintUnknown'),
  'mint-answer': say('trail.outcomeMintAnswer'),
  'mint-elsewhere': say('trail.outcomeMintElsewhere'),
  'mint-expired': say('trail.outcomeMintExpired'),
  'mint-unreachable': say('trail.outcomeMintUnreachable'),
};
