import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "the case's contact and web email fields",
  confirmed: null,
  confidence: { address: 'high', page: 'medium', answer: 'medium' },
  tried: 'fixtures',
};
