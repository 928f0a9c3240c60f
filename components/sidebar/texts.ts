/** Every text of the sidebar, in one place. Plain words, short, and what to do. */
import { and } from '../../lib/locale/format';
import { say, wording } from '../../lib/locale/say';
import type { ReasonCode } from '../../lib/identity/identity';
import type { CandidateView } from '../../lib/sidebar/view';

export const texts = {
  sidebar: say('sidebar.sidebar'),
  sidebarLinked: say('sidebar.sidebarLinked'),
  header: {
    openTicket: say('sidebar.headerOpenTicket'),
    noTicket: say('sidebar.headerNoTicket'),
    search: say('sidebar.headerSearch'),
    options: say('sidebar.headerOptions'),
    moveLeft: say('sidebar.headerMoveLeft'),
    moveRight: say('sidebar.headerMoveRight'),
    collapse: say('sidebar.headerCollapse'),
    blur: say('sidebar.headerBlur'),
    clear: say('sidebar.headerClear'),
  },
  looking: say('sidebar.looking'),
  customer: {
    card: say('sidebar.customerCard'),
    copyEmail: say('sidebar.customerCopyEmail'),
    copyId: say('sidebar.customerCopyId'),
    nameless: say('sidebar.customerNameless'),
    domain: say('sidebar.customerDomain'),
    chooseAgain: say('sidebar.customerChooseAgain'),
    backToTicket: say('sidebar.customerBackToTicket'),
    backToList: say('sidebar.customerBackToList'),
    close: say('sidebar.customerClose'),
  },
  record: {
    open: say('sidebar.recordOpen'),
    openHint: say('sidebar.recordOpenHint'),
    brief: say('sidebar.recordBrief'),
    briefHint: say('sidebar.recordBriefHint'),
  },
  copied: say('sidebar.copied'),
  copyFailed: say('sidebar.copyFailed'),
  links: {
    copy: (label: string) => say('sidebar.linksCopy', { label }),
    /** A link with this very label is about a person, so it says whom. */
    loginAs: say('sidebar.linksLoginAs'),
    needs: (values: string[]) => say('sidebar.linksNeeds', { values: and(values) }),
    choose: say('sidebar.linksChoose'),
    refused: say('sidebar.linksRefused'),
  },
  several: {
    title: say('sidebar.severalTitle'),
    text: say('sidebar.severalText'),
    list: say('sidebar.severalList'),
  },
  unsure: {
    title: say('sidebar.unsureTitle'),
    list: say('sidebar.unsureList'),
    ask: say('sidebar.unsureAsk'),
  },
  guessed: {
    title: say('sidebar.guessedTitle'),
    ask: say('sidebar.guessedAsk'),
    card: say('sidebar.guessedCard'),
    yes: say('sidebar.guessedYes'),
    else: say('sidebar.guessedElse'),
    severalTitle: say('sidebar.guessedSeveralTitle'),
    several: say('sidebar.guessedSeveral'),
    list: say('sidebar.guessedList'),
  },
  none: {
    list: say('sidebar.noneList'),
    anyway: say('sidebar.noneAnyway'),
  },
  noTicket: {
    title: say('sidebar.noTicketTitle'),
    text: say('sidebar.noTicketText'),
  },
  search: {
    label: say('sidebar.searchLabel'),
    placeholder: say('sidebar.searchPlaceholder'),
    clear: say('sidebar.searchClear'),
    close: say('sidebar.searchClose'),
    known: say('sidebar.searchKnown'),
    empty: (text: string) => say('sidebar.searchEmpty', { text }),
    emptyHint: say('sidebar.searchEmptyHint'),
    found: (n: number) => say('sidebar.searchFound', { n }),
    failed: say('sidebar.searchFailed'),
    list: say('sidebar.searchList'),
  },
  source: {
    refresh: say('sidebar.sourceRefresh'),
    refreshing: say('sidebar.sourceRefreshing'),
    stale: say('sidebar.sourceStale'),
    never: say('sidebar.sourceNever'),
    asking: say('sidebar.sourceAsking'),
    unknown: (label: string) => say('sidebar.sourceUnknown', { label }),
    nothing: say('sidebar.sourceNothing'),
    imported: (file: string) => say('sidebar.sourceImported', { file }),
    resting: (when: string) => say('sidebar.sourceResting', { when }),
    restingWhy: say('sidebar.sourceRestingWhy'),
    askNow: say('sidebar.sourceAskNow'),
    kept: say('sidebar.sourceKept'),
    retry: (when: string) => say('sidebar.sourceRetry', { when }),
    company: say('sidebar.sourceCompany'),
    plan: say('sidebar.sourcePlan'),
    name: say('sidebar.sourceName'),
    email: say('sidebar.sourceEmail'),
    externalId: say('sidebar.sourceExternalId'),
    stripeId: say('sidebar.sourceStripeId'),
    copyStripeId: say('sidebar.sourceCopyStripeId'),
    signIn: (host: string) => say('sidebar.sourceSignIn', { host }),
  },
  earlier: {
    title: say('sidebar.earlierTitle'),
    count: (n: number) => say('sidebar.earlierCount', { n }),
  },
  unconfigured: {
    title: say('sidebar.unconfiguredTitle'),
    text: say('sidebar.unconfiguredText'),
    quick: say('sidebar.unconfiguredQuick'),
    action: say('sidebar.unconfiguredAction'),
  },
  failed: {
    title: say('sidebar.failedTitle'),
    text: say('sidebar.failedText'),
    options: say('sidebar.failedOptions'),
    retry: say('sidebar.failedRetry'),
    reload: say('sidebar.failedReload'),
  },
  justNow: say('sidebar.justNow'),
};

/** What is said in place of the sidebar once it can do nothing more. */
export const ended = {
  updated: say('sidebar.endedUpdated'),
  spent: say('sidebar.endedSpent'),
};

/** Why this customer is shown. `{age}` is when the person was last seen on this ticket. */
export const whyTexts: Partial<Record<ReasonCode, string>> = {
  confirmed: say('sidebar.whyConfirmed'),
  read: say('sidebar.whyRead'),
  remembered: wording('sidebar.whyRemembered'),
  chosen: say('sidebar.whyChosen'),
  opened: say('sidebar.whyOpened'),
};

/** What to keep in mind about a customer who is shown all the same. */
export const cautionTexts: Partial<Record<ReasonCode, string>> = {
  colleague: say('sidebar.cautionColleague'),
  self: say('sidebar.cautionSelf'),
  agent: say('sidebar.cautionAgent'),
};

/** Why nobody is shown: title, and what to do. */
export const noneTexts: Partial<Record<ReasonCode, [title: string, text: string]>> = {
  empty: [say('sidebar.noneEmptyTitle'), say('sidebar.noneEmptyText')],
  unread: [say('sidebar.noneUnreadTitle'), say('sidebar.noneUnreadText')],
  self: [say('sidebar.noneSelfTitle'), say('sidebar.noneSelfText')],
  agent: [say('sidebar.noneAgentTitle'), say('sidebar.noneAgentText')],
  colleague: [say('sidebar.noneColleagueTitle'), say('sidebar.noneColleagueText')],
};
export const noneOtherwise: [title: string, text: string] = [
  say('sidebar.noneOtherwiseTitle'),
  say('sidebar.noneOtherwiseText'),
];

/** Why it is not sure who the customer is. */
export const unsureTexts: Partial<Record<ReasonCode, string>> = {
  mismatch: say('sidebar.unsureMismatch'),
  ambiguous: say('sidebar.unsureAmbiguous'),
  unsettled: say('sidebar.unsureUnsettled'),
  remembered: say('sidebar.unsureRemembered'),
};
export const unsureOtherwise = say('sidebar.unsureOtherwise');

/** Where a guessed address stands on the page. */
export const foundTexts: Partial<Record<CandidateView['note'], string>> = {
  'customer-box': say('sidebar.foundCustomerBox'),
  'side-panel': say('sidebar.foundSidePanel'),
  'newest-message': say('sidebar.foundNewestMessage'),
  message: say('sidebar.foundMessage'),
  page: say('sidebar.foundPage'),
};

export const candidateNotes: Record<CandidateView['note'], string> = {
  requester: say('sidebar.candidateRequester'),
  colleague: say('sidebar.candidateColleague'),
  you: say('sidebar.candidateYou'),
  agent: say('sidebar.candidateAgent'),
  'desk-answer': say('sidebar.candidateDeskAnswer'),
  seen: say('sidebar.candidateSeen'),
  'customer-box': say('sidebar.candidateCustomerBox'),
  'side-panel': say('sidebar.candidateSidePanel'),
  'newest-message': say('sidebar.candidateNewestMessage'),
  message: say('sidebar.candidateMessage'),
  page: say('sidebar.candidatePage'),
};

/** The values that templates ask for, by path, as a person would name them. */
export const valueNames: Record<string, string> = {
  'customer.name': say('sidebar.valueCustomerName'),
  'customer.email': say('sidebar.valueCustomerEmail'),
  'customer.externalId': say('sidebar.valueCustomerExternalId'),
  'customer.company': say('sidebar.valueCustomerCompany'),
  'customer.plan': say('sidebar.valueCustomerPlan'),
  'customer.avatar': say('sidebar.valueCustomerAvatar'),
  'customer.stripeId': say('sidebar.valueCustomerStripeId'),
  'ticket.id': say('sidebar.valueTicketId'),
  'ticket.subject': say('sidebar.valueTicketSubject'),
};
export const otherValue = (words: string) => say('sidebar.valueOther', { words });

/** A desk's adapter found none of its places. */
export const diagnosisTexts = {
  title: (desk: string) => say('sidebar.diagnosisTitle', { desk }),
  before: (age: string) => say('sidebar.diagnosisBefore', { age }),
  never: say('sidebar.diagnosisNever'),
  none: [say('sidebar.diagnosisNoneTitle'), say('sidebar.diagnosisNoneText')] as const,
  missed: say('sidebar.diagnosisMissed'),
  what: say('sidebar.diagnosisWhat'),
  copy: say('sidebar.diagnosisCopy'),
};
