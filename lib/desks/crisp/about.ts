import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'email and nickname in the profile panel, where it is open',
  confirmed: null,
  confidence: { address: 'medium', page: 'medium', answer: 'none' },
  tried: 'fixtures',
};
