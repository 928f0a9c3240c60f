import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'the one address in the profile of the right rail',
  confirmed: null,
  confidence: { address: 'medium', page: 'low', answer: 'none' },
  tried: 'fixtures',
};
