/** Addresses that the generic reader found, offered one by one or side by side. */
import type { CandidateView, SidebarView } from '../../../lib/sidebar/view';

const ada: CandidateView = {
  key: 'a',
  name: 'Ada Lovelace',
  email: 'ada.lovelace@example.com',
  note: 'side-panel',
};
const mohammed: CandidateView = {
  key: 'm',
  name: 'محمد عبد الرحمن',
  email: 'mohammed@example.org',
  note: 'customer-box',
};
const hubert: CandidateView = {
  key: 'h',
  name: 'Hubertus Blaine Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Sr.',
  email: `${'very.'.repeat(12)}long@a.long.example.com`,
  note: 'newest-message',
};
const bare: CandidateView = { key: 'z', email: 'zoe@example.net', note: 'page' };

export function guessed(view: SidebarView): Record<string, SidebarView> {
  const one = (candidate: CandidateView): SidebarView => ({
    ...view,
    state: 'unsure',
    why: ['guessed'],
    candidates: [candidate],
  });
  return {
    'unsure-guess': one(ada),
    'unsure-guess-bare': one(bare),
    'unsure-guess-long': one(hubert),
    'unsure-guess-rtl': { ...one(mohammed), subject: 'طلب استرجاع' },
    'unsure-guesses': {
      ...one(ada),
      why: ['guessed-several'],
      candidates: [hubert, { ...mohammed, note: 'message' }, ada, { ...bare, note: 'customer-box' }],
    },
  };
}
