import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'guesses to choose from; no place is known',
  confirmed: null,
  confidence: { address: 'medium', page: 'none', answer: 'none' },
  tried: 'fixtures',
};
