import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "the customer of the timeline, by the desk's own answer",
  confirmed: '{team}.api.kustomerapp.com/v1/customers/{id}',
  confidence: { address: 'medium', page: 'low', answer: 'low' },
  tried: 'fixtures',
};
