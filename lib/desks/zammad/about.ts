import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "customer sidebar of the open ticket's task",
  confirmed: '/api/v1/tickets/{id}?all=true',
  confidence: { address: 'high', page: 'high', answer: 'high' },
  tried: 'fixtures',
};
