/** Every text of the section about the team. */
import type { LeftOutView, TeamSaid } from '../../../lib/options/team/view';
import type { Origin } from '../../../lib/team/layers';
import type { Move } from '../../../lib/team/moves';
import type { TeamFrom, Trouble } from '../../../lib/team/rows';

const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const origins: Record<Origin, string> = {
  policy: 'Policy',
  team: 'Your team',
  own: 'Your own',
};

export const texts = {
  layers: {
    title: 'Where your set-up comes from',
    intro: 'What stands further up goes first. Each layer can be there or not.',
    names: origins,
    about: {
      policy: 'Given to this browser by whoever manages it',
      team: 'Shared by your team, by address or by file',
      own: 'Made in this browser, by you',
    } satisfies Record<Origin, string>,
    none: 'Nothing',
    entries: (n: number) => `${counted(n, 'entry', 'entries')} in force`,
    bad: 'Has mistakes: not used',
  },
  policy: {
    bad: 'The policy of this browser has mistakes',
    badText: 'Nothing of it is used. A policy that was good before stays in force.',
    locks: 'Locked by policy',
    lock: (lock: string) => {
      if (lock === '*') return 'everything';
      const [section = '', ...rest] = lock.split('/');
      return rest.length === 0 ? `all ${section}` : `${section}: ${rest.join('/')}`;
    },
    locksText: 'You cannot change these or add to them.',
    auto: 'Changes of your team’s pack go into force without asking you, by policy.',
    key: 'Policy asks for packs signed by this key',
  },
  team: {
    title: 'Your team’s pack',
    none: 'Has your team a pack? Follow its address, and it stays up to date by itself. Or take a file.',
    url: 'Address of the pack',
    urlHelp: 'An https address. Your browser asks you to allow its host.',
    session: 'Send my session at that host along',
    sessionHelp: 'Only where the address asks you to sign in.',
    follow: 'Follow',
    file: 'Take a file',
    fromFile: (name: string) => `From the file ${name}`,
    byPolicy: 'set by policy',
    taken: (age: string) => `In use, as it came ${age}`,
    checked: (age: string) => `Looked at ${age}; once an hour it looks again`,
    unchecked: 'Not looked at yet',
    applied: (changes: number, age: string) => `${counted(changes, 'change')} came into force ${age}`,
    signed: 'Signed, and checked',
    unsigned: 'Not signed',
    pinned: 'First seen with this key; another one is not accepted',
    fingerprint: 'Fingerprint',
    refused: 'You did not want the last change. It stays away until your team changes the pack again.',
    refresh: 'Look now',
    busy: 'Looking',
    allow: (host: string) => `Allow ${host}`,
    leave: {
      act: 'Leave the team',
      ask: 'Your team’s desks, links and sources go. What is your own stays.',
      yes: 'Leave',
      no: 'Stay',
      busy: 'Leaving',
      done: 'You have left.',
      failed: 'That did not work.',
    },
  },
  waiting: {
    first: (team: string) => (team ? `The pack of ${team} waits for you` : 'A team’s pack waits for you'),
    next: 'A change of your team’s pack waits for you',
    why: 'It leads where nothing led before. Look whether that is right.',
    more: (n: number) => `With it: ${counted(n, 'changed entry', 'changed entries')} in all.`,
    use: 'Use it',
    not: 'Do not use it',
    move: moveText,
  },
  leftOut: {
    title: 'Not in force',
    intro: 'These entries are there, but something else goes first.',
    why: ({ why, by, message }: LeftOutView) => {
      if (why === 'same')
        return by === 'policy' ? 'Policy has one of its own' : 'Your team has one of its own';
      if (why === 'locked') return 'Locked by policy';
      return `Does not fit what is above: ${message ?? ''}`;
    },
  },
  marks: {
    policy: 'from policy',
    team: 'from your team',
  } satisfies Partial<Record<Origin, string>>,
} as const;

const plain = (origin: string) => origin.replace(/^https:\/\//, '');
const all = (list: readonly string[]) => lists.format(list.map(plain));

function moveText(move: Move): string {
  switch (move.kind) {
    case 'link-origin':
      return `The link “${move.label}” leads to ${all(move.after)}. It led to ${all(move.before)}.`;
    case 'new-source':
      return `A new source “${move.label}” at ${plain(move.origin)} is told about customers.`;
    case 'source-origin':
      return `The source “${move.label}” is at ${plain(move.after)}. It was at ${plain(move.before)}.`;
    case 'source-request':
      return `The source “${move.label}” is asked in another way, or with more.`;
    case 'mint-request':
      return `The link “${move.label}” asks for its address in another way, or with more.`;
    case 'audit-origin':
      return move.before === null
        ? `Logins are reported to ${plain(move.after)}.`
        : `Logins are reported to ${plain(move.after)}, and no longer to ${plain(move.before)}.`;
    case 'audit-request':
      return 'Logins are reported to another address of the same host, or with your session.';
    case 'new-scheme':
      return `Links may open programs by ${move.scheme}:`;
    case 'new-host':
      return `A new host is named: ${move.host}.`;
  }
}

export const fromText = (from: TeamFrom): string =>
  from.kind === 'url' ? from.url : texts.team.fromFile(from.name);

/** Why there is no newer copy, and what to do. */
export function troubleText({ code, status }: Trouble, host: string): string {
  const words: Record<Trouble['code'], string> = {
    'not-allowed': `This browser may not ask ${host} yet.`,
    unreachable: `${host} does not answer.`,
    status: `${host} answers with an error (${status ?? '?'}).`,
    redirected: `${host} leads elsewhere. Follow the address at the end, or sign in there and look again.`,
    'too-big': 'What lies there is larger than a pack can be.',
    'not-a-pack': 'What lies there is no valid pack.',
    unsigned: 'The pack there is not signed, and it has to be.',
    'wrong-signature': 'The signature there does not belong to the pack.',
    'other-key':
      'The pack there is signed with another key. If your team has changed its key, leave the team and follow it anew.',
    'no-ed25519': 'This browser cannot check signatures (Ed25519). Update it.',
  };
  return words[code];
}

export const kept = 'The last good copy stays in use.';

export function saidText(said: TeamSaid): string {
  switch (said.code) {
    case 'denied':
      return 'Not allowed. Nothing has changed.';
    case 'refreshed':
      return 'Looked.';
    case 'approved':
      return 'In use now.';
    case 'refused':
      return 'Not used.';
    case 'left':
      return 'You have left the team.';
    case 'overtaken':
      return 'There is a newer one by now: look at that.';
    case 'address':
      return `The address ${said.problem}.`;
    case 'file':
      return `${said.name} is no valid pack.`;
    case 'failed':
      return `That did not work: ${said.reason}`;
  }
}
