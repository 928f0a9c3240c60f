import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'name and address row of the contact panel',
  confirmed: '/api/v1/accounts/{account}/conversations/{id}',
  confidence: { address: 'high', page: 'high', answer: 'high' },
  tried: 'fixtures',
};
