/** Every text of the toolbar button's popup. */
import type { PopupView } from '../../lib/enable/popup/view';

export const texts = {
  title: 'Deskside on this page',
  loading: 'Looking at the page',
  options: 'Options',
  welcome: 'Set-up',
  enable: (host: string) => `Enable on ${host}`,
  allow: (host: string) => `Allow on ${host}`,
  teach: 'Teach me this page',
  show: 'Show the sidebar',
  disable: 'Disable here',
  which: 'Which product is this?',
  named: 'Or it is one of these',
  choose: 'Choose a product',
  askNote: 'The browser asks you next. Deskside then works on this site and nowhere else.',
  known: (name: string) => `This is ${name}`,
  likely: (name: string) => `This looks like ${name}`,
  knownText: 'Deskside knows it, and can stand beside its tickets.',
  likelyText: 'Going by its address. If it is something else, nothing will be shown.',
  several: 'A help desk, by its address',
  severalText: 'More than one product writes addresses like this one.',
  unknown: 'Deskside does not know this page',
  unknownText:
    'If tickets are answered here, show Deskside once where the customer stands: three clicks on an open ticket.',
  missing: (name: string) => `${name} is not allowed`,
  missingText:
    'It is in your set-up, but the browser does not let Deskside work on it: it was never allowed here, or that was taken back.',
  none: 'Not a page to work on',
  noneText: 'Open a ticket in your help desk, and press the button there.',
  hidden: 'The browser does not say what this page is',
  hiddenText: 'Press the button on the page itself, or paste its address in the set-up.',
  private: 'Not in private windows',
  privateText: 'Deskside keeps out of them. Open your help desk in a usual window.',
  bad: 'Your set-up has a mistake',
  badText: 'Mend it in the options first; Deskside adds nothing to a set-up that it cannot read.',
  enabled: (name: string) => `Deskside works on ${name}`,
  tracker: 'Where an issue links to tickets, their customers stand beside it.',
};

type Status = NonNullable<PopupView['status']>;

/** What a desk's page shows, in a line. */
export function statusText(status: Status): string {
  switch (status.state) {
    case 'away':
      return 'This page has not answered yet. If it stays so, reload it.';
    case 'here':
      return 'No ticket is open on this page.';
    case 'reading':
      return `Ticket ${status.ticket} is being read.`;
    case 'nobody':
      return `Ticket ${status.ticket} has no requester who is a customer.`;
    case 'unread':
      return `Ticket ${status.ticket} is open, but its requester cannot be found. The sidebar says what is missing.`;
    case 'guess':
      return `Ticket ${status.ticket} is open. Where it shows the customer, Deskside does not know yet: the sidebar lets you teach it.`;
    case 'choose':
      return `Ticket ${status.ticket} names several people. The sidebar asks which one you are helping.`;
    case 'customer':
      break;
  }
  return `Ticket ${status.ticket}: ${status.person.name ?? status.person.email ?? 'the customer'}`;
}

export const blockedText = 'This page lets no sidebar in. Press the button to open it in a tab beside.';

export const outcomes: Record<NonNullable<PopupView['outcome']>, string> = {
  asking: 'The browser is asking you. Answer there.',
  done: '',
  denied: 'Not allowed, so nothing has changed. Press again to be asked again.',
  failed: 'The browser would not ask. Open this in the set-up instead.',
  pack: 'Your set-up has a mistake and was left as it is. Mend it in the options first.',
  locked: 'Allowed, but your company’s set-up names the desks, and this one is not among them.',
  kept: 'The browser keeps this permission. Take it back in its own settings for Deskside.',
};
