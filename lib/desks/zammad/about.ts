import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'name in the customer sidebar of the open ticket; address from the answer',
  confirmed: '/api/v1/tickets/{id}?all=true',
  confidence: { address: 'high', page: 'high', answer: 'high' },
  tried: 'fixtures',
};
