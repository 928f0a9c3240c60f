import { say } from '../../../lib/locale/say';
import type { Related } from '../../../lib/customers/customer';

export const recordTexts = {
  person: say('record.person'),
  company: say('record.company'),
  open: say('record.open'),
  because: {
    'same-account': say('record.becauseSameAccount'),
    'plus-tag': say('record.becausePlusTag'),
    'same-domain': say('record.becauseSameDomain'),
  } satisfies Record<Related['because'], string>,
  foot: say('record.foot'),
  forget: say('record.forget'),
  forgetWhole: say('record.forgetWhole'),
  ask: say('record.ask'),
  yes: say('record.yes'),
  no: say('record.no'),
  forgetting: say('record.forgetting'),
  failed: say('record.failed'),
};
