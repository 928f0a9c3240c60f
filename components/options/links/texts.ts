/** Every text of the card of links, in one place. */
import { and, dateFormat, or } from '../../../lib/locale/format';
import { say, wording } from '../../../lib/locale/say';
import type { ConditionView, LinkReport, MissingView, SourceStatus } from '../../../lib/options/links/view';

const span = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });
/** What stands before the name of a source, and what behind it. */
const [before = '', after = ''] = wording('linkPreview.fromSource').split('{label}');

export const texts = {
  preset: {
    begin: say('linkPreview.presetBegin'),
    title: say('linkPreview.presetTitle'),
    which: say('linkPreview.presetWhich'),
    required: say('linkPreview.presetRequired'),
    usual: (value: string) => say('linkPreview.presetUsual', { value }),
    template: say('linkPreview.presetTemplate'),
    becomes: say('linkPreview.presetBecomes'),
    needs: (labels: readonly string[]) => say('linkPreview.presetNeeds', { labels: and(labels) }),
    add: say('linkPreview.presetAdd'),
    giveUp: say('linkPreview.presetGiveUp'),
  },
  title: say('linkPreview.title'),
  intro: say('linkPreview.intro'),
  empty: say('linkPreview.empty'),
  example: say('linkPreview.example'),
  exampleNote: say('linkPreview.exampleNote'),
  choose: say('linkPreview.choose'),
  another: say('linkPreview.another'),
  useExample: say('linkPreview.useExample'),
  problem: {
    gone: say('linkPreview.problemGone'),
    failed: say('linkPreview.problemFailed'),
  },
  privateDenied: {
    title: say('linkPreview.privateTitle'),
    text: say('linkPreview.privateText'),
  },
  ticket: say('linkPreview.ticket'),
  noTicket: say('linkPreview.noTicket'),
  environment: say('linkPreview.environment'),
  withoutHeading: say('linkPreview.withoutHeading'),
  address: say('linkPreview.address'),
  origins: say('linkPreview.origins'),
  opens: {
    tab: say('linkPreview.opensTab'),
    window: say('linkPreview.opensWindow'),
    private: say('linkPreview.opensPrivate'),
  },
  container: (name: string) => say('linkPreview.container', { name }),
  reason: say('linkPreview.reason'),
  clue: (kind: string) => say('linkPreview.clue', { kind }),
  exampleClue: say('linkPreview.exampleClue'),
  copyAddress: (label: string) => say('linkPreview.copyAddress', { label }),
  copied: say('linkPreview.copied'),
  copyFailed: say('linkPreview.copyFailed'),
  hide: say('linkPreview.hide'),
  show: say('linkPreview.show'),
  hidden: { you: say('linkPreview.hiddenYou'), pack: say('linkPreview.hiddenPack') },
  around: {
    message: say('linkPreview.aroundMessage'),
    now: say('linkPreview.aroundNow'),
  },
  window: (from: number, to: number) => say('linkPreview.window', { times: span.formatRange(from, to) }),
  mint: {
    asks: say('linkPreview.mintAsks'),
    body: say('linkPreview.mintBody'),
    leads: (origins: readonly string[]) => say('linkPreview.mintLeads', { origins: or(origins) }),
    never: say('linkPreview.mintNever'),
  },
  from: {
    desk: say('linkPreview.fromDesk'),
    pack: say('linkPreview.fromPack'),
    browser: say('linkPreview.fromBrowser'),
    agent: say('linkPreview.fromAgent'),
    source: [before.trim(), after.trim()],
  },
  filtered: (filters: readonly string[]) => say('linkPreview.filtered', { filters: oneByOne(filters) }),
  missing: say('linkPreview.missing'),
  refused: say('linkPreview.refused'),
  hiddenNow: say('linkPreview.hiddenNow'),
  environmentValue: (label: string | undefined) =>
    label ? say('linkPreview.environmentValue', { label }) : say('linkPreview.environmentOwn'),
} as const;

function oneByOne([first = '', ...others]: readonly string[]): string {
  return others.reduce((filters, next) => say('linkPreview.filterThen', { filters, next }), first);
}

const statusWords: Record<SourceStatus, (label: string) => string> = {
  ok: (label) => say('linkPreview.silentOk', { label }),
  unknown: (label) => say('linkPreview.silentUnknown', { label }),
  failed: (label) => say('linkPreview.silentFailed', { label }),
  never: (label) => say('linkPreview.silentNever', { label }),
};

/** What the desk itself may tell of a person; everything else only sources know. */
const byDesk = new Set(['customer.name', 'customer.firstName', 'customer.email', 'customer.externalId']);

/** Which value is missing, and who could give it. */
export function missingWords({ path, why }: MissingView): string {
  const name = path.split('.').at(-1) ?? path;
  switch (why.code) {
    case 'unmapped':
      return say(byDesk.has(path) ? 'linkPreview.unmappedDesk' : 'linkPreview.unmapped', { name });
    case 'silent':
      return say('linkPreview.silent', {
        sources: and(why.sources.map(({ label, status }) => statusWords[status](label))),
      });
    case 'unchosen':
      return say('linkPreview.unchosen', {
        sources: and(why.sources.map(({ label }) => label)),
        n: why.sources.length,
      });
    case 'no-ticket':
      return say('linkPreview.noTicketChosen');
    case 'not-on-ticket':
      return say('linkPreview.notOnTicket');
    case 'open-ticket':
      return say('linkPreview.openTicket');
    case 'environment':
      return say('linkPreview.notInEnvironment');
    case 'clue':
      break;
  }
  return say('linkPreview.fromClue');
}

/** Why a link's condition does not let it show. */
export function conditionWords({ about, wanted, found }: ConditionView): string {
  const list = or(wanted);
  switch (about) {
    case 'desk':
      return found ? say('linkPreview.onlyDesk', { list, found }) : say('linkPreview.onlyDeskNone', { list });
    case 'plan':
      return found ? say('linkPreview.onlyPlan', { list, found }) : say('linkPreview.onlyPlanNone', { list });
    case 'has':
      return say('linkPreview.onlyHas', { list: and(wanted), found: found ?? '' });
    case 'environment':
      break;
  }
  return found
    ? say('linkPreview.onlyEnvironment', { list, found })
    : say('linkPreview.onlyEnvironmentNone', { list });
}

/** Where a link opens, in a word. */
export const openWords = (open: LinkReport['open']): string =>
  open === 'tab' || open === 'window' || open === 'private'
    ? texts.opens[open]
    : texts.container(open.slice('container:'.length));
