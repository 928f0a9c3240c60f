import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'link to the customer above the ticket, without the address',
  confirmed: null,
  confidence: { address: 'medium', page: 'low', answer: 'low' },
  tried: 'fixtures',
};
