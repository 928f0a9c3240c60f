/** Every text of the welcome page. */
import type { DeskStatus } from '../../lib/enable/status';
import type { Enabled } from '../../lib/enable/enabler';
import { say } from '../../lib/locale/say';
import type { LinkTopic, Step } from '../../lib/welcome/view';

export const texts = {
  tab: say('welcome.tab'),
  lead: say('welcome.lead'),
  steps: {
    desk: say('welcome.stepDesk'),
    ticket: say('welcome.stepTicket'),
    links: say('welcome.stepLinks'),
  } satisfies Record<Step, string>,
  nav: say('welcome.nav'),
  stepDone: say('welcome.stepDone'),
  skip: say('welcome.skip'),
  options: say('welcome.options'),
  bad: { title: say('welcome.badTitle'), text: say('welcome.badText') },
  desk: {
    title: say('welcome.deskTitle'),
    setUp: {
      policy: say('welcome.setUpPolicy'),
      team: say('welcome.setUpTeam'),
      own: say('welcome.setUpOwn'),
    },
    setUpText: say('welcome.setUpText'),
    another: say('welcome.setUpAnother'),
    locked: say('welcome.setUpLocked'),
    awaits: (host: string) => say('welcome.awaits', { host }),
    awaitsText: say('welcome.awaitsText'),
    awaitsGo: say('welcome.awaitsGo'),
    allow: (host: string) => say('welcome.deskAllow', { host }),
    ask: say('welcome.deskAsk'),
    mine: say('welcome.deskMine'),
    allowed: say('welcome.deskAllowed'),
    allowShort: say('welcome.deskAllowShort'),
  },
  outcomes: {
    asking: say('welcome.outcomeAsking'),
    done: '',
    denied: say('welcome.outcomeDenied'),
    failed: say('welcome.outcomeFailed'),
    pack: say('welcome.outcomePack'),
    locked: say('welcome.outcomeLocked'),
  } satisfies Record<'asking' | Enabled, string>,
  ticket: {
    title: say('welcome.ticketTitle'),
    seen: say('welcome.ticketSeen'),
    none: say('welcome.ticketNone'),
    first: say('welcome.ticketFirst'),
    open: (name: string) => say('welcome.ticketOpen', { name }),
    show: say('welcome.ticketShow'),
    next: say('welcome.ticketNext'),
    revoked: (host: string) => say('welcome.ticketRevoked', { host }),
    blocked: say('welcome.ticketBlocked'),
    watching: say('welcome.ticketWatching'),
  },
  links: {
    title: say('welcome.linksTitle'),
    text: say('welcome.linksText'),
    topics: {
      billing: { title: say('welcome.topicBillingTitle'), text: say('welcome.topicBillingText') },
      admin: { title: say('welcome.topicAdminTitle'), text: say('welcome.topicAdminText') },
      logs: { title: say('welcome.topicLogsTitle'), text: say('welcome.topicLogsText') },
    } satisfies Record<LinkTopic, { title: string; text: string }>,
    tool: say('welcome.linksTool'),
    paste: say('welcome.linksPaste'),
    pasteLabel: (name: string) => say('welcome.linksPasteLabel', { name }),
    pasteHelp: say('welcome.linksPasteHelp'),
    unfound: (name: string) => say('welcome.linksUnfound', { name }),
    preview: (name: string) => say('welcome.linksPreview', { name }),
    example: (name: string) => say('welcome.linksExample', { name }),
    missing: say('welcome.linksMissing'),
    refused: say('welcome.linksRefused'),
    notAdded: say('welcome.linksNotAdded'),
    add: say('welcome.linksAdd'),
    back: say('welcome.linksBack'),
    added: say('welcome.linksAdded'),
  },
  end: { title: say('welcome.endTitle'), text: say('welcome.endText') },
};

/** How far the desk has come: a line, what to do, and how it looks. */
export function statusWords(
  status: DeskStatus,
  name: string,
): { title: string; text: string; tone: 'wait' | 'good' | 'care' } {
  const ticket = 'ticket' in status ? status.ticket : '';
  switch (status.state) {
    case 'away':
      return {
        tone: 'wait',
        title: say('welcome.statusAwayTitle', { name }),
        text: say('welcome.statusAwayText'),
      };
    case 'here':
      return {
        tone: 'wait',
        title: say('welcome.statusHereTitle', { name }),
        text: say('welcome.statusHereText'),
      };
    case 'reading':
      return {
        tone: 'wait',
        title: say('welcome.statusReadingTitle', { ticket }),
        text: say('welcome.statusReadingText'),
      };
    case 'nobody':
      return {
        tone: 'care',
        title: say('welcome.statusNobodyTitle', { ticket }),
        text: say('welcome.statusNobodyText'),
      };
    case 'unread':
      return {
        tone: 'care',
        title: say('welcome.statusUnreadTitle', { ticket }),
        text: say('welcome.statusUnreadText'),
      };
    case 'guess':
      return {
        tone: 'care',
        title: say('welcome.statusGuessTitle', { ticket }),
        text: say('welcome.statusGuessText'),
      };
    case 'choose':
      return {
        tone: 'care',
        title: say('welcome.statusChooseTitle', { ticket }),
        text: say('welcome.statusChooseText'),
      };
    case 'customer':
      break;
  }
  const { name: called, email } = status.person;
  const who = called ?? email;
  return {
    tone: 'good',
    title:
      who === undefined ? say('welcome.statusCustomerNameless') : say('welcome.statusCustomerTitle', { who }),
    text:
      called && email
        ? say('welcome.statusCustomerAddress', { email, ticket })
        : say('welcome.statusCustomerText', { ticket }),
  };
}
