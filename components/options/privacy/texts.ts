/** Every text of the card of privacy, in one place. */
import { and, dateFormat, unit } from '../../../lib/locale/format';
import { say } from '../../../lib/locale/say';
import type { KeepingNotice } from '../../../lib/keeping/notice';
import type { PrivacyView } from '../../../lib/options/privacy/view';
import type { Purpose } from '../../../lib/sources/host-log';

const date = dateFormat({ dateStyle: 'medium' });
const customersOf = (n: number): string => say('privacy.customers', { n });

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes as people say it: "3.4 MB". */
export function bytes(size: number): string {
  let value = size / 1000;
  let at = 0;
  for (; value >= 999.5 && at < units.length - 1; at += 1) value /= 1000;
  const digits = value < 10 && at > 0 ? 1 : 0;
  return unit(value, { unit: units[at] ?? 'kilobyte', maximumFractionDigits: digits });
}

const purposes: Record<Purpose, string> = {
  source: say('privacy.purposeSource'),
  picture: say('privacy.purposePicture'),
  desk: say('privacy.purposeDesk'),
  mint: say('privacy.purposeMint'),
  audit: say('privacy.purposeAudit'),
  team: say('privacy.purposeTeam'),
};

export const texts = {
  title: say('privacy.title'),
  local: say('privacy.local'),
  cache: say('privacy.cache'),
  sent: say('privacy.sent'),
  counting: say('privacy.counting'),
  kept: ({ customers, tickets }: NonNullable<PrivacyView['kept']>) =>
    say('privacy.kept', {
      customers: customersOf(customers),
      tickets: say('privacy.tickets', { n: tickets }),
    }),
  room: ({ used, allowed }: NonNullable<PrivacyView['room']>) =>
    say('privacy.room', { used: bytes(used), allowed: bytes(allowed) }),
  limits: say('privacy.limits'),
  days: say('privacy.days'),
  daysOf: (days: number | null) =>
    days === null
      ? say('privacy.daysNever')
      : days === 365
        ? say('privacy.daysYear')
        : say('privacy.daysOf', { n: days }),
  most: say('privacy.most'),
  mostOf: (most: number) => customersOf(most),
  limitsHint: say('privacy.limitsHint'),
  apply: say('privacy.apply'),
  applying: say('privacy.applying'),
  applied: (gone: number) =>
    gone === 0 ? say('privacy.appliedNone') : say('privacy.applied', { customers: customersOf(gone) }),
  applyFailed: say('privacy.applyFailed'),
  persistence: {
    unasked: say('privacy.persistenceUnasked'),
    ask: say('privacy.persistenceAsk'),
    asking: say('privacy.persistenceAsking'),
    promised: say('privacy.persistencePromised'),
    refused: say('privacy.persistenceRefused'),
  },
  gotIt: say('privacy.gotIt'),
  forget: {
    act: say('privacy.forgetAct'),
    ask: say('privacy.forgetAsk'),
    yes: say('privacy.forgetYes'),
    no: say('privacy.forgetNo'),
    busy: say('privacy.forgetBusy'),
    done: say('privacy.forgetDone'),
    failed: say('privacy.forgetFailed'),
  },
  disk: say('privacy.disk'),
  hosts: {
    title: say('privacy.hostsTitle'),
    none: say('privacy.hostsNone'),
    intro: say('privacy.hostsIntro'),
    purposes: (of: readonly Purpose[]) => and(of.map((purpose) => purposes[purpose])),
    times: (count: number) => say('privacy.hostsTimes', { n: count }),
    since: (first: number) => say('privacy.hostsSince', { first: date.format(first) }),
    last: (age: string) => say('privacy.hostsLast', { age }),
    showAll: (n: number) => say('privacy.hostsShowAll', { n }),
  },
};

/** A notice in words. */
export function noticeWords(notice: KeepingNotice): { title: string; text: string } {
  const when = date.format(notice.at);
  const safe = say('privacy.noticeSafe');
  switch (notice.code) {
    case 'lost':
      return {
        title: say('privacy.noticeLostTitle', { when }),
        text: say(notice.after === 0 ? 'privacy.noticeLostAll' : 'privacy.noticeLostText', {
          before: customersOf(notice.before),
          after: notice.after,
          safe,
        }),
      };
    case 'newer':
      return {
        title: say('privacy.noticeNewerTitle', { when }),
        text: say('privacy.noticeNewerText', { safe }),
      };
    case 'damaged':
      return {
        title: say('privacy.noticeDamagedTitle', { when }),
        text: say('privacy.noticeDamagedText', { safe }),
      };
    case 'shut':
      return {
        title: say('privacy.noticeShutTitle'),
        text: say('privacy.noticeShutText', { safe }),
      };
    case 'made-room':
      return {
        title: say('privacy.noticeMadeRoomTitle', { when }),
        text: say('privacy.noticeMadeRoomText'),
      };
    case 'no-room':
      break;
  }
  return {
    title: say('privacy.noticeNoRoomTitle', { when }),
    text: say('privacy.noticeNoRoomText'),
  };
}
