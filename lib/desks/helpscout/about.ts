import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'name and addresses in the customer sidebar',
  confirmed: null,
  confidence: { address: 'medium', page: 'medium', answer: 'none' },
  tried: 'fixtures',
};
