import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'sender of the open mails, by name or by a proven address',
  confirmed: null,
  confidence: { address: 'medium', page: 'low', answer: 'none' },
  tried: 'fixtures',
};
