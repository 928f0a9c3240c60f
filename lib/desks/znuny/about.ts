import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'the one address in the box of customer information',
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'fixtures',
};
