/** Every text of the card of privacy, in one place. */
import type { KeepingNotice } from '../../../lib/keeping/notice';
import type { PrivacyView } from '../../../lib/options/privacy/view';
import type { Purpose } from '../../../lib/sources/host-log';

const LOCALE = 'en';
const number = new Intl.NumberFormat(LOCALE);
const date = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const counted = (n: number, one: string) => `${number.format(n)} ${one}${n === 1 ? '' : 's'}`;

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes as people say it: "3.4 MB". */
export function bytes(size: number): string {
  let value = size / 1000;
  let at = 0;
  for (; value >= 999.5 && at < units.length - 1; at += 1) value /= 1000;
  const digits = value < 10 && at > 0 ? 1 : 0;
  const words = { style: 'unit', unit: units[at] ?? 'kilobyte', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(LOCALE, words).format(value);
}

const purposes: Record<Purpose, string> = {
  source: 'asked about customers',
  picture: 'asked for pictures of customers',
  desk: 'asked by the desk’s own page who its requester is',
  mint: 'asked for one-time addresses',
  audit: 'told of logins',
  team: 'asked for the team’s pack',
};

export const texts = {
  title: 'What Deskside keeps',
  local:
    'What you make is kept in this browser’s extension storage (storage.local): the pack, your choices and notes, the trail, the sidebar’s layout, these settings, and how each desk was last read.',
  cache:
    'What was read about customers is kept in its database (IndexedDB), so that it shows at once next time. It is a cache: it can be read again.',
  sent: 'Nothing is sent anywhere but to the hosts listed here, and where a link that you press leads.',
  counting: 'Counting',
  kept: ({ customers, tickets }: NonNullable<PrivacyView['kept']>) =>
    `${counted(customers, 'customer')} and ${counted(tickets, 'ticket')} are kept here.`,
  room: ({ used, allowed }: NonNullable<PrivacyView['room']>) =>
    `Room taken, as the browser estimates it: ${bytes(used)} of ${bytes(allowed)}.`,
  limits: 'How much, and for how long',
  days: 'Forget customers nobody looked at for',
  daysOf: (days: number | null) =>
    days === null ? 'Never by age' : days === 365 ? 'A year' : `${days} days`,
  most: 'Keep at most',
  mostOf: (most: number) => counted(most, 'customer'),
  limitsHint:
    'Applied once a day and when the browser starts. Whoever was looked at longest ago goes first, and nobody who is on view. What was imported does not go by age. Your notes and choices stay.',
  apply: 'Apply the limits now',
  applying: 'Letting go',
  applied: (gone: number) =>
    gone === 0 ? 'Everything is within these limits.' : `${counted(gone, 'customer')} let go.`,
  applyFailed: 'That did not work. Try again.',
  persistence: {
    unasked:
      'When its disk is nearly full, the browser may clear this cache. You can ask it not to, once. What you wrote is not at stake.',
    ask: 'Ask the browser to keep it',
    asking: 'The browser may ask you. Answer there.',
    promised: 'The browser has promised not to clear this by itself.',
    refused:
      'The browser was asked to keep this, and did not promise: Chromium promises extensions nothing. When its disk is nearly full it may clear this cache. Customers are then read anew; what you wrote stays.',
  },
  blur: 'Blur names and details in the sidebar until they are pointed at',
  blurHint: 'For calls in which you share your screen. In every tab at once.',
  gotIt: 'Understood',
  forget: {
    act: 'Forget all customers',
    ask: 'Forget every customer and ticket seen in this browser, and your notes and choices about them? The pack, the settings, the list of hosts and the trail stay.',
    yes: 'Forget them',
    no: 'Keep them',
    busy: 'Forgetting',
    done: 'Every customer is forgotten.',
    failed: 'That did not work. Not everything may be forgotten; try again.',
  },
  disk: 'Browsers leave what was forgotten in their files on the disk for a while. Only the disk’s own encryption protects it there.',
  hosts: {
    title: 'Hosts that Deskside talked to',
    none: 'None yet.',
    intro:
      'Every host, and nothing of what was asked. Desks’ own pages, which you open yourself, are not in it.',
    purposes: (of: readonly Purpose[]) => lists.format(of.map((purpose) => purposes[purpose])),
    times: (count: number) => counted(count, 'request'),
    since: (first: number) => `since ${date.format(first)}`,
    last: (age: string) => `last ${age}`,
    showAll: (n: number) => `Show all ${n}`,
  },
};

/** A notice in words. */
export function noticeWords(notice: KeepingNotice): { title: string; text: string } {
  const when = date.format(notice.at);
  const safe = 'Your pack, notes and choices are safe.';
  switch (notice.code) {
    case 'lost':
      return {
        title: `The browser lost customers (seen on ${when})`,
        text: `Of ${counted(notice.before, 'customer')}, ${notice.after === 0 ? 'none' : number.format(notice.after)} were left. They are read anew when you open their tickets. ${safe}`,
      };
    case 'newer':
      return {
        title: `The cache was made anew on ${when}`,
        text: `A later version of Deskside had written it. Customers are read anew when you open their tickets. ${safe}`,
      };
    case 'damaged':
      return {
        title: `The cache was damaged, and was made anew on ${when}`,
        text: `Customers are read anew when you open their tickets. ${safe}`,
      };
    case 'shut':
      return {
        title: 'Nothing can be kept in this browser at present',
        text: `Its database does not open. Deskside asks for each customer anew. Restarting the browser may help. ${safe}`,
      };
    case 'made-room':
      return {
        title: `The room was full on ${when}`,
        text: 'Those looked at longest ago were let go to make room. A lower limit here, or room on the disk, helps.',
      };
    case 'no-room':
      break;
  }
  return {
    title: `There was no room on ${when}`,
    text: 'Customers are shown, but not all of them are kept. Make room on the disk, or lower the limits here.',
  };
}
