/** Every text of the panel about a press. `{…}` are texts from outside. Plain words, short, and what to do. */
import { say, wording } from '../../../lib/locale/say';
import type { ReasonCode } from '../../../lib/identity/identity';
import type { PressRefusal } from '../../../lib/messages/press';

export const pressTexts = {
  confirm: {
    logIn: wording('press.confirmLogIn'),
    logInTo: wording('press.confirmLogInTo'),
    open: wording('press.confirmOpen'),
    openTo: wording('press.confirmOpenTo'),
    yesLogIn: wording('press.confirmYesLogIn'),
    yesOpen: wording('press.confirmYesOpen'),
    nameless: say('press.confirmNameless'),
    cancel: say('press.confirmCancel'),
  },
  reason: {
    title: wording('press.reasonTitle'),
    titleOpen: wording('press.reasonTitleOpen'),
    label: say('press.reasonLabel'),
    empty: say('press.reasonEmpty'),
    hint: say('press.reasonHint'),
    go: say('press.reasonGo'),
    cancel: say('press.reasonCancel'),
  },
  opening: {
    opens: wording('press.openingOpens'),
    opensHost: wording('press.openingOpensHost'),
    asks: wording('press.openingAsks'),
  },
  opened: {
    title: wording('press.openedTitle'),
    copy: say('press.openedCopy'),
  },
  close: say('press.close'),
  options: say('press.options'),
  signIn: wording('press.signIn'),
  instead: (place: string) => say('press.instead', { place }),
  nothing: say('press.nothing'),
};

/** Why it is asked whether this customer is meant. `{age}` is when the person was last seen on this ticket. */
export const doubtTexts: Partial<Record<ReasonCode, string>> = {
  opened: say('press.doubtOpened'),
  chosen: say('press.doubtChosen'),
  remembered: wording('press.doubtRemembered'),
  read: say('press.doubtRead'),
  colleague: say('press.doubtColleague'),
  self: say('press.doubtSelf'),
  agent: say('press.doubtAgent'),
  mismatch: say('press.doubtMismatch'),
  ambiguous: say('press.doubtAmbiguous'),
  unsettled: say('press.doubtUnsettled'),
  guessed: say('press.doubtGuessed'),
  'guessed-several': say('press.doubtGuessedSeveral'),
};
/** Opened by hand, with no ticket open. */
export const doubtTicketless = say('press.doubtTicketless');
export const doubtOtherwise = say('press.doubtOtherwise');

interface Refused {
  title: string;
  text: string;
  /** A setting to change, letter by letter as the browser calls it. */
  setting?: string;
}

/** Why nothing was opened: a title, and what to do. `{host}` is what it is about. */
export const refusalTexts: Record<PressRefusal, Refused> = {
  moved: {
    title: say('press.refusalMovedTitle'),
    text: say('press.refusalMovedText'),
  },
  gone: {
    title: say('press.refusalGoneTitle'),
    text: say('press.refusalGoneText'),
  },
  'private-denied': {
    title: say('press.refusalPrivateDeniedTitle'),
    text: say('press.refusalPrivateDeniedText'),
    setting: say('press.refusalPrivateDeniedSetting'),
  },
  'private-off': {
    title: say('press.refusalPrivateOffTitle'),
    text: say('press.refusalPrivateOffText'),
  },
  'no-containers': {
    title: say('press.refusalNoContainersTitle'),
    text: say('press.refusalNoContainersText'),
  },
  'containers-off': {
    title: say('press.refusalContainersOffTitle'),
    text: say('press.refusalContainersOffText'),
    setting: say('press.refusalContainersOffSetting'),
  },
  failed: {
    title: say('press.refusalFailedTitle'),
    text: say('press.refusalFailedText'),
  },
  'mint-permission': {
    title: say('press.refusalMintPermissionTitle'),
    text: wording('press.refusalMintPermissionText'),
  },
  'mint-signed-out': {
    title: say('press.refusalMintSignedOutTitle'),
    text: wording('press.refusalMintSignedOutText'),
  },
  'mint-refused': {
    title: say('press.refusalMintRefusedTitle'),
    text: wording('press.refusalMintRefusedText'),
  },
  'mint-unknown': {
    title: say('press.refusalMintUnknownTitle'),
    text: wording('press.refusalMintUnknownText'),
  },
  'mint-answer': {
    title: say('press.refusalMintAnswerTitle'),
    text: wording('press.refusalMintAnswerText'),
  },
  'mint-elsewhere': {
    title: say('press.refusalMintElsewhereTitle'),
    text: wording('press.refusalMintElsewhereText'),
  },
  'mint-expired': {
    title: say('press.refusalMintExpiredTitle'),
    text: wording('press.refusalMintExpiredText'),
  },
  'mint-unreachable': {
    title: say('press.refusalMintUnreachableTitle'),
    text: wording('press.refusalMintUnreachableText'),
  },
};
/** Where it is not told what a refusal is about. */
export const someHost = say('press.someHost');
