import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'newest sender who is not the agent; all of them, where colleagues wrote',
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'fixtures',
};
