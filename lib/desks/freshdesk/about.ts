import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'name and address in the contact details widget',
  confirmed: '/api/_/tickets/{id}',
  confidence: { address: 'medium', page: 'medium', answer: 'medium' },
  tried: 'fixtures',
};
