import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'no place is known: addresses are offered, none is taken',
  confirmed: null,
  confidence: { address: 'medium', page: 'none', answer: 'none' },
  tried: 'fixtures',
};
