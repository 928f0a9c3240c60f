import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'the card of associated contacts beside the ticket',
  confirmed: '/api/crm/v3/objects/tickets/{id}?associations=contacts',
  confidence: { address: 'medium', page: 'medium', answer: 'medium' },
  tried: 'fixtures',
};
