/** Every text of the customer's own page. Plain words, short, and what to do. */
import { say } from '../../lib/locale/say';
import type { KnownFact } from '../../lib/customer-page/facts';

export const pageTexts = {
  title: say('customer.title'),
  home: say('customer.home'),
  nameless: say('customer.nameless'),
  who: say('customer.who'),
  copyStripeId: say('customer.copyStripeId'),
  refresh: say('customer.refresh'),
  refreshing: say('customer.refreshing'),
  copyLink: say('customer.copyLink'),
  copyBrief: say('customer.copyBrief'),
  copied: say('customer.copied'),
  copyFailed: say('customer.copyFailed'),
  /** What a copied link is called where links have words: nothing of the customer. */
  linkWords: say('customer.linkWords'),
  loading: say('customer.loading'),
  links: say('customer.links'),
  linksNote: say('customer.linksNote'),
  cards: say('customer.cards'),
};

export const findTexts = {
  title: say('customer.findTitle'),
  recent: say('customer.findRecent'),
  none: say('customer.findNone'),
};

export const unknownTexts = {
  unknown: [say('customer.unknownTitle'), say('customer.unknownText')] as const,
  forgotten: [say('customer.forgottenTitle'), say('customer.forgottenText')] as const,
};

export const unreadableTexts = {
  title: say('customer.unreadableTitle'),
  text: say('customer.unreadableText'),
};

export const ticketTexts = {
  title: say('customer.ticketsTitle'),
  none: say('customer.ticketsNone'),
  more: say('customer.ticketsMore'),
  subjectless: say('customer.ticketsSubjectless'),
};

export const factTexts = {
  title: say('customer.factsTitle'),
  none: say('customer.factsNone'),
  what: say('customer.factsWhat'),
  value: say('customer.factsValue'),
  from: say('customer.factsFrom'),
  at: say('customer.factsAt'),
  desk: say('customer.factsDesk'),
  unknownTime: say('customer.factsUnknownTime'),
  known: {
    name: say('customer.factsKnownName'),
    email: say('customer.factsKnownEmail'),
    externalId: say('customer.factsKnownExternalId'),
    company: say('customer.factsKnownCompany'),
    plan: say('customer.factsKnownPlan'),
    stripeId: say('customer.factsKnownStripeId'),
  } satisfies Record<KnownFact, string>,
};

export const forgetTexts = {
  act: say('customer.forgetAct'),
  ask: say('customer.forgetAsk'),
  yes: say('customer.forgetYes'),
  no: say('customer.forgetNo'),
  busy: say('customer.forgetBusy'),
  done: say('customer.forgetDone'),
  failed: say('customer.forgetFailed'),
};

export const endedTexts = {
  updated: say('customer.endedUpdated'),
  private: say('customer.endedPrivate'),
  failed: say('customer.endedFailed'),
};
