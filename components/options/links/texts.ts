/** Every text of the card of links, in one place. */
import { and, or } from '../../../lib/locale/format';
import type { ConditionView, LinkReport, MissingView, SourceStatus } from '../../../lib/options/links/view';

const LOCALE = 'en';
const span = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

export const texts = {
  preset: {
    begin: 'Add a link from a preset',
    title: 'A link from a preset',
    which: 'Preset',
    required: '(needed)',
    usual: (value: string) => `Unless told: ${value}`,
    template: 'Template',
    becomes: 'Becomes',
    needs: (labels: readonly string[]) => `Still needed: ${and(labels)}.`,
    add: 'Add to the pack',
    giveUp: 'Never mind',
  },
  title: 'What they become',
  intro: 'Each link for one customer, part by part. Nothing is opened or asked here.',
  empty: 'There are no links yet.',
  example: 'Example',
  exampleNote: 'Made up, with a value for everything that your sources map.',
  choose: 'Choose a customer',
  another: 'Another customer',
  useExample: 'Use the example',
  problem: {
    gone: 'This browser does not know that customer any more. The example stands in.',
    failed: 'That customer could not be read. The example stands in.',
  },
  privateDenied: {
    title: 'Firefox keeps Deskside out of private windows',
    text: 'Some links open in one. Open about:addons, choose Deskside, and set “Run in Private Windows” to “Allow”.',
  },
  ticket: 'Ticket',
  noTicket: 'No ticket',
  environment: 'Environment',
  withoutHeading: 'Links',
  address: 'Address',
  origins: 'Where its values come from',
  opens: { tab: 'New tab', window: 'New window', private: 'Private window' },
  container: (name: string) => `Container ${name}`,
  reason: 'Asks for a reason',
  clue: (kind: string) => `At each clue: ${kind}`,
  exampleClue: 'Where Deskside finds such clues by itself, an example stands here.',
  copyAddress: (label: string) => `Copy address: ${label}`,
  copied: 'Copied',
  copyFailed: 'Not copied',
  hide: 'Hide in my sidebar',
  show: 'Show in my sidebar',
  hidden: { you: 'You have hidden it.', pack: 'The pack hides it from everybody.' },
  around: {
    message: 'around the customer’s last message',
    now: 'up to now, since no time of a message is known',
  },
  window: (from: number, to: number) => `Covers ${span.formatRange(from, to)}, your time,`,
  mint: {
    asks: 'A press asks this address for a one-time link, by POST:',
    body: 'and sends',
    leads: (origins: readonly string[]) => `What it answers must be at ${or(origins)}.`,
    never: 'Not asked here.',
  },
  from: {
    desk: 'from the desk',
    pack: 'from the pack',
    browser: 'from this browser',
    agent: 'from you',
    source: ['from', '(source)'],
  },
  filtered: (filters: readonly string[]) => `as ${filters.join(', then ')}`,
  missing: 'is missing.',
  refused: 'Refused.',
  hiddenNow: 'Hidden now.',
  environmentValue: (label: string | undefined) =>
    label ? `the pack’s value for ${label}` : 'the pack’s environment',
} as const;

const statusWords: Record<SourceStatus, string> = {
  ok: 'answered without it',
  unknown: 'does not know this customer',
  failed: 'could not be asked the last time',
  never: 'has not been asked about this customer yet',
};

/** What the desk itself may tell of a person; everything else only sources know. */
const byDesk = new Set(['customer.name', 'customer.firstName', 'customer.email', 'customer.externalId']);

/** Which value is missing, and who could give it. */
export function missingWords({ path, why }: MissingView): string {
  const name = path.split('.').at(-1) ?? path;
  switch (why.code) {
    case 'unmapped':
      return byDesk.has(path)
        ? `The desk does not tell it, and no source maps ${name}.`
        : `No source maps ${name}.`;
    case 'silent':
      return `${and(why.sources.map(({ label, status }) => `${label} ${statusWords[status]}`))}.`;
    case 'unchosen':
      return `Choose an account first: ${and(why.sources.map(({ label }) => label))} ${
        why.sources.length > 1 ? 'list' : 'lists'
      } more than one. It is chosen beside the ticket.`;
    case 'no-ticket':
      return 'It is a ticket’s: choose one above.';
    case 'not-on-ticket':
      return 'This ticket does not tell it.';
    case 'open-ticket':
      return 'It is known only while the ticket is open.';
    case 'environment':
      return 'The environment has no such value.';
    case 'clue':
      break;
  }
  return 'It comes from the ticket’s text, where the link stands.';
}

/** Why a link's condition does not let it show. */
export function conditionWords({ about, wanted, found }: ConditionView): string {
  const list = or(wanted);
  switch (about) {
    case 'desk':
      return `Only on desks of type ${list}; ${found ? `this is ${found}` : 'no ticket is chosen'}.`;
    case 'plan':
      return `Only for the plan ${list}; ${found ? `this customer has ${found}` : 'the plan is not known'}.`;
    case 'has':
      return `Only where ${and(wanted)} is known; ${found} is not.`;
    case 'environment':
      break;
  }
  return `Only in ${list}${found ? `; this is ${found}` : ''}.`;
}

/** Where a link opens, in a word. */
export const openWords = (open: LinkReport['open']): string =>
  open === 'tab' || open === 'window' || open === 'private'
    ? texts.opens[open]
    : texts.container(open.slice('container:'.length));
