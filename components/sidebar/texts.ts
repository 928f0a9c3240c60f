/** Every text of the sidebar, in one place. Plain words, short, and what to do. */
import type { ReasonCode } from '../../lib/identity/identity';
import type { SourceProblem } from '../../lib/customers/customer';
import type { CandidateView } from '../../lib/sidebar/view';
import type { Tone } from '../ui/Note';

export const LOCALE = 'en';

const counts = new Intl.PluralRules(LOCALE);
const needs = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const plural = (n: number, one: string, other: string) => `${n} ${counts.select(n) === 'one' ? one : other}`;

export const texts = {
  sidebar: 'Customer of this ticket',
  sidebarLinked: 'Customers that this page links to',
  header: {
    openTicket: 'Open ticket',
    noTicket: 'No ticket open',
    search: 'Find a customer',
    options: 'Options',
    moveLeft: 'Move to the left',
    moveRight: 'Move to the right',
    collapse: 'Collapse',
    blur: 'Blur names and cards',
    clear: 'Show names and cards',
  },
  looking: 'Reading who this ticket is from',
  customer: {
    card: 'Customer',
    copyEmail: 'Copy address',
    copyId: 'Copy id',
    nameless: 'Customer without a name',
    domain: 'Domain of the address. No source says which company it is of.',
    chooseAgain: 'Choose someone else',
    backToTicket: 'Back to the ticket',
    backToList: 'Back to the list',
    close: 'Close',
  },
  record: {
    open: 'Open page',
    openHint: 'The whole record in a tab: all tickets, facts and where they are from',
    brief: 'Copy brief',
    briefHint: 'Who this is and what they reported, as Markdown for a colleague',
  },
  copied: 'Copied',
  copyFailed: 'Not copied',
  links: {
    copy: (label: string) => `Copy the link: ${label}`,
    /** A link with this very label is about a person, so it says whom. */
    loginAs: 'Log in as',
    needs: (values: string[]) => `needs ${needs.format(values)}`,
    choose: 'Choose an account first',
    refused: 'This address may not be opened',
  },
  several: {
    title: 'Who are you helping?',
    text: 'More than one person asked for this ticket. Nothing is looked up until you choose.',
    list: 'People who asked for this ticket',
  },
  unsure: {
    title: 'Not sure who this is',
    list: 'Who it might be',
    ask: 'Confirm who you are helping. Nothing is looked up before.',
  },
  guessed: {
    title: 'Not sure: is it this person?',
    ask: 'Nothing is looked up before you say so.',
    card: 'Who it might be',
    yes: 'Yes, show this customer',
    else: 'Somebody else',
    severalTitle: 'Not sure who this is',
    several: 'This page does not say who asked. These addresses stand on it.',
    list: 'Who it might be',
  },
  none: {
    list: 'People who were set aside',
    anyway: 'Show anyway',
  },
  noTicket: {
    title: 'No ticket open',
    text: 'Open a ticket and its customer appears here.',
  },
  search: {
    label: 'Find a customer',
    placeholder: 'Name, address, id or company',
    clear: 'Clear',
    close: 'Close the search',
    known: 'Finds customers that this browser has seen before.',
    empty: (text: string) => `No customer seen here matches “${text}”.`,
    emptyHint: 'Try a part of the name, or the whole address.',
    found: (n: number) => `${plural(n, 'customer', 'customers')} found`,
    failed: 'The search did not work. Try again.',
    list: 'Customers found',
  },
  source: {
    refresh: 'Refresh',
    refreshing: 'Refreshing',
    stale: 'May be out of date',
    never: 'Not asked yet.',
    asking: 'Asking',
    unknown: (label: string) => `${label} does not know this customer.`,
    nothing: 'Nothing more than what stands above.',
    imported: (file: string) => `Imported from ${file}`,
    resting: (when: string) => `Left alone until ${when}`,
    restingWhy: 'It failed several times in a row. What was known stays.',
    askNow: 'Ask now',
    kept: 'Below is what was known before.',
    retry: (when: string) => `It is asked again ${when}.`,
    company: 'Company',
    plan: 'Plan',
    name: 'Name',
    email: 'Address',
    externalId: 'Id',
    stripeId: 'Stripe id',
    copyStripeId: 'Copy Stripe id',
    signIn: (host: string) => `Sign in at ${host}`,
  },
  earlier: {
    title: 'Earlier here',
    count: (n: number) => plural(n, 'ticket', 'tickets'),
  },
  unconfigured: {
    title: 'No links yet',
    text: 'Add your links and sources once; every ticket then has them here.',
    quick: 'Add the first links',
    action: 'Open options',
  },
  failed: {
    title: 'Something went wrong',
    text: 'Nothing can be shown for this ticket.',
    options: 'Open options',
    retry: 'Try again',
    reload: 'Reload',
  },
  justNow: 'just now',
};

/** What is said in place of the sidebar once it can do nothing more. */
export const ended = {
  updated: 'Deskside was updated or switched off. Reload this page to go on.',
  spent: 'This view has ended. Open it again with the Deskside button.',
};

/** Why this customer is shown. `{age}` is when the person was last seen on this ticket. */
export const whyTexts: Partial<Record<ReasonCode, string>> = {
  confirmed: 'Requester, confirmed by the desk',
  read: 'Requester, read off the page',
  remembered: 'Requester, seen on this ticket {age}',
  chosen: 'Chosen by you',
  opened: 'Opened by hand, not read off the ticket',
};

/** What to keep in mind about a customer who is shown all the same. */
export const cautionTexts: Partial<Record<ReasonCode, string>> = {
  colleague: 'Colleague’s address',
  self: 'This is you',
  agent: 'Listed as an agent',
};

/** Why nobody is shown: title, and what to do. */
export const noneTexts: Partial<Record<ReasonCode, [title: string, text: string]>> = {
  empty: ['This ticket has no requester', 'Set one on the ticket, or find the customer by hand.'],
  unread: [
    'This page does not show the requester',
    'Open the ticket’s main page once, or find the customer by hand.',
  ],
  self: ['You are the requester', 'You asked for this ticket yourself, so there is no customer to show.'],
  agent: ['The requester is an agent', 'Your team lists this person as an agent, not as a customer.'],
  colleague: ['The requester is a colleague', 'The address belongs to your team.'],
};
export const noneOtherwise: [title: string, text: string] = [
  'No customer on this ticket',
  'Find the customer by hand.',
];

/** Why it is not sure who the customer is. */
export const unsureTexts: Partial<Record<ReasonCode, string>> = {
  mismatch: 'The page and the desk’s own answer name different people.',
  ambiguous: 'The desk shows one text that may be a name or an address.',
  unsettled: 'The page is still changing to this ticket.',
  remembered:
    'This page should show its requester, and cannot be read. Who was seen here before may not be it any more.',
};
export const unsureOtherwise = 'The page does not tell clearly enough.';

/** Where a guessed address stands on the page. */
export const foundTexts: Partial<Record<CandidateView['note'], string>> = {
  'customer-box': 'This address stands in the page’s box about the customer.',
  'side-panel': 'This address stands in the panel beside the ticket.',
  'newest-message': 'This address stands above the newest message.',
  message: 'This address stands above one of the messages.',
  page: 'This address stands somewhere on the page.',
};

export const candidateNotes: Record<CandidateView['note'], string> = {
  requester: 'requester',
  colleague: 'colleague',
  you: 'you',
  agent: 'agent',
  'desk-answer': 'desk’s answer',
  seen: 'seen before',
  'customer-box': 'customer’s box',
  'side-panel': 'side panel',
  'newest-message': 'newest message',
  message: 'a message',
  page: 'on the page',
};

/** The values that templates ask for, by path, as a person would name them. */
export const valueNames: Record<string, string> = {
  'customer.name': 'a name',
  'customer.email': 'an email address',
  'customer.externalId': 'an external id',
  'customer.company': 'a company',
  'customer.plan': 'a plan',
  'customer.avatar': 'a picture',
  'customer.stripeId': 'a Stripe id',
  'ticket.id': 'a ticket id',
  'ticket.subject': 'a subject',
};
export const otherValue = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

/** What went wrong with a source: how serious it is, a title, and a sentence with what to do. */
export const problemTexts: Record<
  SourceProblem,
  [tone: Tone, title: string, text: (host: string) => string]
> = {
  offline: ['warn', 'You are offline', (host) => `${host} is asked again once the network is back.`],
  unreachable: ['warn', 'Cannot be reached', (host) => `${host} did not answer at all.`],
  timeout: ['warn', 'No answer in time', (host) => `${host} took too long to begin.`],
  'too-slow': ['warn', 'Answer too slow', (host) => `${host} began to answer and did not end in time.`],
  busy: ['warn', 'Too many questions', (host) => `${host} asks to wait a little.`],
  'server-error': ['warn', 'In trouble', (host) => `${host} answered with an error.`],
  refused: ['warn', 'Question refused', (host) => `${host} does not take this question.`],
  'signed-out': [
    'bad',
    'Sign in again',
    (host) => `${host} wants you to sign in. It is asked again when you come back.`,
  ],
  redirected: [
    'bad',
    'Sent elsewhere',
    (host) => `${host} sends to another page, most likely to sign in. It is asked again when you come back.`,
  ],
  'web-page': [
    'bad',
    'A web page, no data',
    (host) => `${host} answered with a page, most likely to sign in. It is asked again when you come back.`,
  ],
  forbidden: ['bad', 'Not allowed', (host) => `Your account may not read this at ${host}. Ask its owner.`],
  'wrong-type': [
    'bad',
    'Another kind of answer',
    (host) => `${host} answered with another kind of file. Check the source’s address.`,
  ],
  'not-json': [
    'bad',
    'Unreadable answer',
    (host) => `${host} answered with something broken. Check the source’s address.`,
  ],
  'too-big': [
    'bad',
    'Answer too big',
    (host) => `${host} sent more than is read. Check the source’s address.`,
  ],
  'bad-shape': [
    'bad',
    'Unexpected answer',
    (host) => `${host} answered in another form. Check the source’s fields.`,
  ],
  'wrong-customer': [
    'bad',
    'Another customer',
    (host) => `${host} answered about somebody else. It is not shown.`,
  ],
  'no-permission': ['bad', 'Permission missing', (host) => `Allow Deskside to ask ${host} in the options.`],
  'no-token': ['bad', 'Token missing', (host) => `Type your token for ${host} in the options.`],
  'no-secret': ['bad', 'Secret missing', (host) => `Type the secret for ${host} in the options.`],
  'not-https': [
    'bad',
    'Not a safe address',
    (host) => `${host} is not asked without https. Change the source’s address.`,
  ],
};

/** A desk's adapter found none of its places. */
export const diagnosisTexts = {
  title: (desk: string) => `This ${desk} page could not be read`,
  before: (age: string) => `It was last read ${age}; the desk may have changed since.`,
  never: 'It has not been read in this browser yet.',
  none: [
    'No requester found',
    'The page shows none in the known places. Find the customer by hand.',
  ] as const,
  missed: 'Not found:',
  what: 'If the customer’s panel is closed, open it. Otherwise copy the report for whoever looks after Deskside; it holds no customer data.',
  copy: 'Copy report',
};
