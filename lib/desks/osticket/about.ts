import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "the ticket owner's link above the thread",
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'fixtures',
};
