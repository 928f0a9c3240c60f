import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'the sender above the comments, for tickets from mail',
  confirmed: 'api/v1/ticket/{id}',
  confidence: { address: 'high', page: 'high', answer: 'high' },
  tried: 'fixtures',
};
