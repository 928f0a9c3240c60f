import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'offered by the generic reader, never taken',
  confirmed: null,
  confidence: { address: 'medium', page: 'none', answer: 'none' },
  tried: 'fixtures',
};
