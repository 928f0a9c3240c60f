/** Every text of the section about the team. */
import { and } from '../../../lib/locale/format';
import { say } from '../../../lib/locale/say';
import type { LeftOutView, TeamSaid } from '../../../lib/options/team/view';
import type { Guard } from '../../../lib/team/guards';
import type { Origin } from '../../../lib/team/layers';
import type { Move } from '../../../lib/team/moves';
import type { TeamFrom, Trouble } from '../../../lib/team/rows';

const origins: Record<Origin, string> = {
  policy: say('team.policy'),
  team: say('team.team'),
  own: say('team.own'),
};

export const texts = {
  layers: {
    title: say('team.layersTitle'),
    intro: say('team.layersIntro'),
    names: origins,
    about: {
      policy: say('team.aboutPolicy'),
      team: say('team.aboutTeam'),
      own: say('team.aboutOwn'),
    } satisfies Record<Origin, string>,
    none: say('team.layersNone'),
    entries: (n: number) => say('team.entries', { n }),
    bad: say('team.layersBad'),
  },
  policy: {
    bad: say('team.policyBad'),
    badText: say('team.policyBadText'),
    locks: say('team.locks'),
    lock: (lock: string) => {
      if (lock === '*') return say('team.lockAll');
      const [section = '', ...rest] = lock.split('/');
      return rest.length === 0 ? say('team.lockSection', { section }) : `${section}: ${rest.join('/')}`;
    },
    locksText: say('team.locksText'),
    auto: say('team.auto'),
    key: say('team.policyKey'),
  },
  team: {
    title: say('team.title'),
    none: say('team.none'),
    url: say('team.url'),
    urlHelp: say('team.urlHelp'),
    session: say('team.session'),
    sessionHelp: say('team.sessionHelp'),
    follow: say('team.follow'),
    file: say('team.file'),
    fromFile: (name: string) => say('team.fromFile', { name }),
    byPolicy: say('team.byPolicy'),
    taken: (age: string) => say('team.taken', { age }),
    checked: (age: string) => say('team.checked', { age }),
    unchecked: say('team.unchecked'),
    applied: (changes: number, age: string) => say('team.applied', { n: changes, age }),
    signed: say('team.signed'),
    unsigned: say('team.unsigned'),
    pinned: say('team.pinned'),
    fingerprint: say('team.fingerprint'),
    refused: say('team.refused'),
    refresh: say('team.refresh'),
    busy: say('team.busy'),
    allow: (host: string) => say('team.allow', { host }),
    leave: {
      act: say('team.leaveAct'),
      ask: say('team.leaveAsk'),
      yes: say('team.leaveYes'),
      no: say('team.leaveNo'),
      busy: say('team.leaveBusy'),
      done: say('team.leaveDone'),
      failed: say('team.leaveFailed'),
    },
  },
  waiting: {
    first: (team: string) => (team ? say('team.waitingFirstOf', { team }) : say('team.waitingFirst')),
    next: say('team.waitingNext'),
    why: say('team.waitingWhy'),
    more: (n: number) => say('team.waitingMore', { n }),
    use: say('team.waitingUse'),
    not: say('team.waitingNot'),
    move: moveText,
  },
  leftOut: {
    title: say('team.leftOutTitle'),
    intro: say('team.leftOutIntro'),
    why: ({ why, by, message }: LeftOutView) => {
      if (why === 'same') return by === 'policy' ? say('team.samePolicy') : say('team.sameTeam');
      if (why === 'locked') return say('team.locks');
      return say('team.unfit', { message: message ?? '' });
    },
  },
  marks: {
    policy: say('team.markPolicy'),
    team: say('team.markTeam'),
  } satisfies Partial<Record<Origin, string>>,
} as const;

const lostText: Record<Guard, (label: string) => string> = {
  login: (label) => say('team.moveLostLogin', { label }),
  reason: (label) => say('team.moveLostReason', { label }),
  apart: (label) => say('team.moveLostApart', { label }),
};

function moveText(move: Move): string {
  const plain = (origin: string) => origin.replace(/^https:\/\//, '');
  const all = (list: readonly string[]) => and(list.map(plain));
  switch (move.kind) {
    case 'link-origin': {
      const { label, after, before } = move;
      return say('team.moveLinkOrigin', { label, after: all(after), before: all(before) });
    }
    case 'new-source':
      return say('team.moveNewSource', { label: move.label, origin: plain(move.origin) });
    case 'source-origin': {
      const { label, after, before } = move;
      return say('team.moveSourceOrigin', { label, after: plain(after), before: plain(before) });
    }
    case 'source-request':
      return say('team.moveSourceRequest', { label: move.label });
    case 'mint-request':
      return say('team.moveMintRequest', { label: move.label });
    case 'link-guard':
      return lostText[move.lost](move.label);
    case 'new-login':
      return say('team.moveNewLogin', { label: move.label });
    case 'desk-reading':
      return say('team.moveDeskReading', { desk: plain(move.url) });
    case 'new-desk':
      return say('team.moveNewDesk', { desk: plain(move.url) });
    case 'audit-origin':
      return move.before === null
        ? say('team.moveAuditNew', { after: plain(move.after) })
        : say('team.moveAuditOrigin', { after: plain(move.after), before: plain(move.before) });
    case 'audit-request':
      return say('team.moveAuditRequest');
    case 'new-scheme':
      return say('team.moveNewScheme', { scheme: move.scheme });
    case 'new-host':
      return say('team.moveNewHost', { host: move.host });
  }
}

export const fromText = (from: TeamFrom): string =>
  from.kind === 'url' ? from.url : texts.team.fromFile(from.name);

/** Why there is no newer copy, and what to do. */
export function troubleText({ code, status }: Trouble, host: string): string {
  const words: Record<Trouble['code'], string> = {
    'not-allowed': say('team.troubleNotAllowed', { host }),
    unreachable: say('team.troubleUnreachable', { host }),
    status: say('team.troubleStatus', { host, status: String(status ?? '?') }),
    redirected: say('team.troubleRedirected', { host }),
    'too-big': say('team.troubleTooBig'),
    'not-a-pack': say('team.troubleNotAPack'),
    unsigned: say('team.troubleUnsigned'),
    'wrong-signature': say('team.troubleWrongSignature'),
    'other-key': say('team.troubleOtherKey'),
    'no-ed25519': say('team.troubleNoEd25519'),
    failed: say('team.troubleFailed'),
  };
  return words[code];
}

export const kept = say('team.kept');

export function saidText(said: TeamSaid): string {
  switch (said.code) {
    case 'denied':
      return say('team.saidDenied');
    case 'refreshed':
      return say('team.saidRefreshed');
    case 'approved':
      return say('team.saidApproved');
    case 'refused':
      return say('team.saidRefused');
    case 'left':
      return say('team.saidLeft');
    case 'overtaken':
      return say('team.saidOvertaken');
    case 'address':
      return say('team.saidAddress', { problem: said.problem });
    case 'file':
      return say('team.saidFile', { name: said.name });
    case 'failed':
      return say('team.saidFailed', { reason: said.reason });
  }
}
