import type { Related } from '../../../lib/customers/customer';

export const recordTexts = {
  person: 'Perhaps the same person',
  company: 'Others at this company',
  open: 'Open',
  because: {
    'same-account': 'same account',
    'plus-tag': 'same address but for its “+” part',
    'same-domain': 'same domain',
  } satisfies Record<Related['because'], string>,
  foot: 'This customer',
  forget: 'Forget',
  forgetWhole: 'Forget this customer',
  ask: 'Forget what this browser knows of this customer: cards, tickets, choices and notes?',
  yes: 'Forget',
  no: 'Keep',
  forgetting: 'Forgetting…',
  failed: 'Not forgotten. Try again.',
};
