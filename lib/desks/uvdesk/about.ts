import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'customer box in the column beside the ticket',
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'fixtures',
};
