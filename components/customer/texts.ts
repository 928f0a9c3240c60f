/** Every text of the customer's own page. Plain words, short, and what to do. */
import type { KnownFact } from '../../lib/customer-page/facts';

export const pageTexts = {
  title: 'Customers',
  home: 'All customers',
  nameless: 'Customer without a name',
  who: 'Customer',
  copyStripeId: 'Copy Stripe id',
  refresh: 'Refresh',
  refreshing: 'Refreshing',
  copyLink: 'Copy link',
  copyBrief: 'Copy as Markdown',
  copied: 'Copied',
  copyFailed: 'Not copied',
  /** What a copied link is called where links have words: nothing of the customer. */
  linkWords: 'Customer in Deskside',
  loading: 'Reading what is known of this customer',
  links: 'Links',
  linksNote: 'Opened here, they belong to no ticket: logging in as somebody is asked for each time.',
  cards: 'What your sources say',
};

export const findTexts = {
  title: 'Find a customer',
  recent: 'Seen last',
  none: 'No customer has been seen in this browser yet. Open a ticket of one of your desks, and its customer is kept here.',
};

export const unknownTexts = {
  unknown: [
    'This browser does not know this customer',
    'Open one of their tickets here, or search. A link says nothing of a customer by itself.',
  ] as const,
  forgotten: ['Forgotten', 'Nothing of this customer is kept in this browser any more.'] as const,
};

export const unreadableTexts = {
  title: 'What is kept cannot be read',
  text: 'The browser did not open the database of this extension. Nothing is lost by trying again.',
};

export const ticketTexts = {
  title: 'Tickets seen here',
  none: 'No ticket of this customer has been seen in this browser.',
  more: 'Show older tickets',
  subjectless: 'No subject',
};

export const factTexts = {
  title: 'Facts',
  none: 'Nothing is known beyond what stands above.',
  what: 'What',
  value: 'Value',
  from: 'From',
  at: 'Read',
  desk: 'Desk',
  unknownTime: 'unknown',
  known: {
    name: 'Name',
    email: 'Address',
    externalId: 'Id',
    company: 'Company',
    plan: 'Plan',
    stripeId: 'Stripe id',
  } satisfies Record<KnownFact, string>,
};

export const forgetTexts = {
  act: 'Forget this customer',
  ask: 'Forget this record, its tickets and notes in this browser? Nothing changes at your desks or sources.',
  yes: 'Forget',
  no: 'Keep',
  busy: 'Forgetting…',
  done: 'Forgotten.',
  failed: 'That did not work. Try again.',
};

export const endedTexts = {
  updated: 'Deskside was updated or switched off. Reload this page to go on.',
  private: 'Deskside shows nothing in private windows.',
  failed: 'The browser did not let Deskside read its set-up. Reload this page to try again.',
};
