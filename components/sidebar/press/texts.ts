/** Every text of the panel about a press. `{…}` are texts from outside. Plain words, short, and what to do. */
import type { ReasonCode } from '../../../lib/identity/identity';
import type { PressRefusal } from '../../../lib/messages/press';

export const pressTexts = {
  confirm: {
    logIn: 'Log in as {name}?',
    logInTo: 'Log in as {name} ({email})?',
    open: 'Open {link} for {name}?',
    openTo: 'Open {link} for {name} ({email})?',
    yesLogIn: 'Yes, log in as {name}',
    yesOpen: 'Yes, open it for {name}',
    nameless: 'a customer without a name',
    cancel: 'Cancel',
  },
  reason: {
    title: 'Why do you log in as {name}?',
    titleOpen: 'Why do you open {link}?',
    label: 'Reason',
    empty: 'Write a reason. Nothing opens without one.',
    hint: 'It is kept with the login, for whoever looks into it later.',
    go: 'Go on',
    cancel: 'Cancel',
  },
  opening: {
    opens: 'Opening {link}…',
    opensHost: 'Opening {host}…',
    asks: 'Waiting for a one-time address from {host}…',
  },
  opened: {
    title: 'Logged in as {name} at {time}',
    copy: 'Copy note for the ticket',
  },
  close: 'Close',
  options: 'Open options',
  signIn: 'Sign in at {host}',
  instead: (place: string) => `Open ${place} instead`,
  nothing: 'Nothing was opened.',
};

/** Why it is asked whether this customer is meant. `{age}` is when the person was last seen on this ticket. */
export const doubtTexts: Partial<Record<ReasonCode, string>> = {
  opened: 'You opened this customer by hand. The ticket may be somebody else’s.',
  chosen: 'You chose this person. The desk did not name them alone.',
  remembered: 'This page does not show the requester. This person was seen on this ticket {age}.',
  read: 'The page names this person, and the desk has not confirmed it.',
  colleague: 'This is a colleague’s address.',
  self: 'This is you.',
  agent: 'This person is listed as an agent.',
  mismatch: 'The page and the desk’s own answer name different people.',
  ambiguous: 'The desk shows one text that may be a name or an address.',
  unsettled: 'The page is still changing to this ticket.',
  guessed: 'This address only stands on the page.',
  'guessed-several': 'Several addresses stand on the page.',
};
/** Opened by hand, with no ticket open. */
export const doubtTicketless =
  'You opened this customer by hand, and no ticket says that they asked for help.';
export const doubtOtherwise = 'It is not sure that this is the ticket’s customer.';

interface Refused {
  title: string;
  text: string;
  /** A setting to change, letter by letter as the browser calls it. */
  setting?: string;
}

/** Why nothing was opened: a title, and what to do. `{host}` is what it is about. */
export const refusalTexts: Record<PressRefusal, Refused> = {
  moved: {
    title: 'The desk has moved on. Nothing was opened.',
    text: 'It shows another ticket or person by now. Look whom you are helping, and press again.',
  },
  gone: {
    title: 'This link has changed',
    text: 'Your set-up has no such link any more, or it leads elsewhere. Look at the links anew, and press again.',
  },
  'private-denied': {
    title: 'Deskside may not open private windows',
    text: 'Firefox keeps it out of them until you allow it. Change this once, and press again:',
    setting: 'about:addons, Deskside, Run in Private Windows: Allow',
  },
  'private-off': {
    title: 'Private windows are switched off',
    text: 'This browser has none, mostly because whoever manages it wants it so. Ask them, or for a link that opens elsewhere.',
  },
  'no-containers': {
    title: 'This browser has no containers',
    text: 'Only Firefox has them. A private window keeps the customer’s session apart as well.',
  },
  'containers-off': {
    title: 'Containers are switched off',
    text: 'Switch them on, and press again: Settings, General, Tabs, Enable Container Tabs. If it is not there, in about:config:',
    setting: 'privacy.userContext.enabled: true',
  },
  failed: {
    title: 'That did not work',
    text: 'It may not have opened. Look, and press again if it did not; if that happens once more, reload this page.',
  },
  'mint-permission': {
    title: 'Permission missing',
    text: 'Deskside may not ask {host} for an address yet. Allow it in the options, and press again.',
  },
  'mint-signed-out': {
    title: 'Sign in again',
    text: '{host} wants you to sign in before it makes an address. Then press again.',
  },
  'mint-refused': {
    title: 'Not allowed',
    text: '{host} does not let your account do this. Ask its owner.',
  },
  'mint-unknown': {
    title: 'Unknown there',
    text: '{host} does not know this customer. Look whether the account still exists.',
  },
  'mint-answer': {
    title: 'No address came back',
    text: '{host} answered, but without an address that can be opened. Tell whoever looks after it.',
  },
  'mint-elsewhere': {
    title: 'The address leads elsewhere',
    text: '{host} answered with an address that your set-up does not allow. Tell whoever looks after it.',
  },
  'mint-expired': {
    title: 'The address had run out',
    text: 'The one-time address from {host} was too old when it came. Press again.',
  },
  'mint-unreachable': {
    title: 'No answer',
    text: '{host} cannot be reached, or took too long. Look at your network, and press again.',
  },
};
/** Where it is not told what a refusal is about. */
export const someHost = 'The company’s server';
