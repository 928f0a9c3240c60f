/** Every text of the toolbar button's popup. */
import { say } from '../../lib/locale/say';
import type { PopupView } from '../../lib/enable/popup/view';

export const texts = {
  title: say('popup.title'),
  loading: say('popup.loading'),
  options: say('popup.options'),
  welcome: say('popup.welcome'),
  enable: (host: string) => say('popup.enable', { host }),
  allow: (host: string) => say('popup.allow', { host }),
  teach: say('popup.teach'),
  show: say('popup.show'),
  disable: say('popup.disable'),
  which: say('popup.which'),
  named: say('popup.named'),
  choose: say('popup.choose'),
  askNote: say('popup.askNote'),
  known: (name: string) => say('popup.known', { name }),
  likely: (name: string) => say('popup.likely', { name }),
  knownText: say('popup.knownText'),
  likelyText: say('popup.likelyText'),
  several: say('popup.several'),
  severalText: say('popup.severalText'),
  unknown: say('popup.unknown'),
  unknownText: say('popup.unknownText'),
  missing: (name: string) => say('popup.missing', { name }),
  missingText: say('popup.missingText'),
  none: say('popup.none'),
  noneText: say('popup.noneText'),
  hidden: say('popup.hidden'),
  hiddenText: say('popup.hiddenText'),
  private: say('popup.private'),
  privateText: say('popup.privateText'),
  bad: say('popup.bad'),
  badText: say('popup.badText'),
  enabled: (name: string) => say('popup.enabled', { name }),
  tracker: say('popup.tracker'),
};

type Status = NonNullable<PopupView['status']>;

/** What a desk's page shows, in a line. */
export function statusText(status: Status): string {
  switch (status.state) {
    case 'away':
      return say('popup.statusAway');
    case 'here':
      return say('popup.statusHere');
    case 'reading':
      return say('popup.statusReading', { ticket: status.ticket });
    case 'nobody':
      return say('popup.statusNobody', { ticket: status.ticket });
    case 'unread':
      return say('popup.statusUnread', { ticket: status.ticket });
    case 'guess':
      return say('popup.statusGuess', { ticket: status.ticket });
    case 'choose':
      return say('popup.statusChoose', { ticket: status.ticket });
    case 'customer':
      break;
  }
  const { ticket, person } = status;
  const who = person.name ?? person.email;
  return who === undefined
    ? say('popup.statusNameless', { ticket })
    : say('popup.statusCustomer', { ticket, who });
}

export const blockedText = say('popup.blocked');

export const outcomes: Record<NonNullable<PopupView['outcome']>, string> = {
  asking: say('popup.outcomeAsking'),
  done: '',
  denied: say('popup.outcomeDenied'),
  failed: say('popup.outcomeFailed'),
  pack: say('popup.outcomePack'),
  locked: say('popup.outcomeLocked'),
  kept: say('popup.outcomeKept'),
};

/** What a tab of its own is called: by its page, or by what is the matter with it. */
export function tabTitle({ host, stage }: Pick<PopupView, 'host' | 'stage'>): string {
  const told = stage === 'none' || stage === 'hidden' || stage === 'private' || stage === 'bad';
  return `Deskside: ${host || (told ? texts[stage] : texts.title)}`;
}
