import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: '',
  confirmed: null,
  confidence: { address: 'none', page: 'none', answer: 'none' },
  tried: 'fixtures',
};
