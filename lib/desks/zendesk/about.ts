import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'name in the breadcrumbs of the right pane',
  confirmed: '/api/v2/tickets/{id}.json',
  confidence: { address: 'high', page: 'medium', answer: 'high' },
  tried: 'fixtures',
};
