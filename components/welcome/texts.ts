/** Every text of the welcome page. */
import type { DeskStatus } from '../../lib/enable/status';
import type { Enabled } from '../../lib/enable/enabler';
import type { LinkTopic, Step } from '../../lib/welcome/view';

const either = new Intl.ListFormat('en', { type: 'disjunction' });

export const texts = {
  lead: 'The customer, beside the ticket.',
  steps: { desk: 'Help desk', ticket: 'First ticket', links: 'Links' } satisfies Record<Step, string>,
  nav: 'Steps',
  stepDone: 'done',
  skip: 'Skip this step',
  options: 'Open options',
  bad: {
    title: 'The saved set-up has a mistake',
    text: 'Nothing can be added to it before it is mended in the options.',
  },
  desk: {
    title: 'Which help desk do you use?',
    label: 'Its name, or the address of a ticket',
    placeholder: 'Zendesk, or https://…',
    products: 'Help desks that Deskside knows',
    none: 'No help desk of that name is known. Paste the address of a ticket: Deskside can learn it.',
    other: 'Another one?',
    otherText: 'Paste the address of a ticket, and show Deskside where the customer stands.',
    back: 'Another help desk',
    where: (name: string) => `Where is your ${name}?`,
    whereText: 'The address at which you work, as the browser shows it.',
    lives: (hosts: readonly string[], elsewhere: boolean) =>
      `It lives at ${either.format(hosts)}${elsewhere ? ', or at your own address' : ''}.`,
    which: 'Which product is it?',
    choose: 'Choose',
    custom: 'None of these: I will show you',
    found: (name: string, host: string) => `${name} at ${host}`,
    learn: (host: string) => `A desk to learn, at ${host}`,
    likely: 'Going by the form of its address.',
    allow: (host: string) => `Allow Deskside on ${host}`,
    ask: 'Your browser asks you next. Deskside can then read pages of this site, and of no other. You can take it back at any time.',
    problem: {
      address: 'This is no address yet: it begins with https:// or with a host such as support.acme.example.',
      host: 'This product does not live at that address.',
    },
    mine: 'Set up already',
    allowed: 'Allowed',
    allowShort: 'Allow',
  },
  outcomes: {
    asking: 'Your browser is asking. Answer there.',
    done: '',
    denied: 'Not allowed, so Deskside stays away from that site. Press the button to be asked again.',
    failed: 'The browser would not ask. Reload this page and try once more.',
    pack: 'The saved set-up has a mistake and was left as it is. Mend it in the options first.',
    locked: 'Allowed, but your company’s set-up names the desks, and this one is not among them.',
  } satisfies Record<'asking' | Enabled, string>,
  ticket: {
    title: 'Now open a ticket',
    seen: 'There is your first customer',
    none: 'No help desk is set up yet.',
    first: 'Choose your help desk',
    open: (name: string) => `Open ${name}`,
    show: 'Go to the ticket',
    next: 'Next: your links',
    revoked: (host: string) => `The browser does not allow Deskside on ${host} (any more).`,
    blocked:
      'This page lets no sidebar in. Press the Deskside button above it: the sidebar opens in a tab beside.',
    watching: 'This page watches along, and goes on by itself.',
  },
  links: {
    title: 'Where do you look things up?',
    text: 'Deskside makes one-click links of it, for the customer of each ticket.',
    topics: {
      billing: { title: 'Billing', text: 'Stripe, or another' },
      admin: { title: 'Admin page', text: 'Your own product’s' },
      logs: { title: 'Logs', text: 'What happened, and when' },
    } satisfies Record<LinkTopic, { title: string; text: string }>,
    tool: 'Tool',
    paste: 'Its address, from my own tool',
    pasteLabel: (name: string) => `The address of ${name}’s page there`,
    pasteHelp:
      'Open the customer’s page in your tool, copy the address and paste it here. Deskside sees what in it is the customer’s.',
    unfound: (name: string) =>
      `Nothing in this address is ${name}’s: neither their address nor an id. As it is, it would lead to the same page for everybody.`,
    preview: (name: string) => `What it becomes for ${name}`,
    example: (name: string) => `What it becomes for ${name}, who is made up: open a ticket to see a real one`,
    missing: 'needs a value that nobody has told yet. It is offered once a source knows it.',
    refused: 'Not possible:',
    notAdded: 'Not added:',
    add: 'Add this link',
    back: 'Back',
    added: 'Your links',
    done: 'Done',
    more: 'More of it, in any order, is in the options.',
  },
  end: {
    title: 'That is all.',
    text: 'On another help desk, press the Deskside button: it offers to work there. This page is in the options, should you want it again.',
  },
} as const;

/** How far the desk has come: a line, what to do, and how it looks. */
export function statusWords(
  status: DeskStatus,
  name: string,
): { title: string; text: string; tone: 'wait' | 'good' | 'care' } {
  const ticket = 'ticket' in status ? status.ticket : '';
  switch (status.state) {
    case 'away':
      return { tone: 'wait', title: `Waiting for a page of ${name}`, text: 'Open it, and any ticket in it.' };
    case 'here':
      return {
        tone: 'wait',
        title: `${name} is open`,
        text: 'Deskside is on its page. Now open any ticket.',
      };
    case 'reading':
      return {
        tone: 'wait',
        title: `Ticket ${ticket} is open`,
        text: 'Deskside is finding out whose it is.',
      };
    case 'nobody':
      return {
        tone: 'care',
        title: `Ticket ${ticket} has no customer`,
        text: 'Its requester is empty, or yourself, or a colleague. Everything works: try another ticket.',
      };
    case 'unread':
      return {
        tone: 'care',
        title: `Ticket ${ticket} is open, but its requester cannot be found`,
        text: 'A panel of the page may be closed: open it, or try another ticket. The sidebar says what it looked for, in a report to copy.',
      };
    case 'guess':
      return {
        tone: 'care',
        title: `Where does ticket ${ticket} show its customer?`,
        text: 'Deskside does not know this page yet. Go to the ticket and press “Teach” in the sidebar: it takes three clicks.',
      };
    case 'choose':
      return {
        tone: 'care',
        title: `Ticket ${ticket} names more than one person`,
        text: 'The sidebar asks which one you are helping. Go there and choose, or try another ticket.',
      };
    case 'customer':
      break;
  }
  const { person } = status;
  return {
    tone: 'good',
    title: `It works: ${person.name ?? person.email ?? 'the customer is recognised'}`,
    text: `${person.name && person.email ? `${person.email}, ` : ''}ticket ${ticket}`,
  };
}
