import { say } from '../../../lib/locale/say';

export const accountTexts = {
  title: say('accounts.title'),
  titleOne: say('accounts.titleOne'),
  lost: say('accounts.lost'),
  suggested: say('accounts.suggested'),
  ask: say('accounts.ask'),
  list: say('accounts.list'),
  chosen: say('accounts.chosen'),
  change: say('accounts.change'),
  keep: say('accounts.keep'),
  none: say('accounts.none'),
  untagged: say('accounts.untagged'),
  nameless: (n: number) => say('accounts.nameless', { n }),
};

export const accountFields = {
  name: say('accounts.fieldName'),
  email: say('accounts.fieldEmail'),
  company: say('accounts.fieldCompany'),
  plan: say('accounts.fieldPlan'),
  externalId: say('accounts.fieldExternalId'),
  stripeId: say('accounts.fieldStripeId'),
};
