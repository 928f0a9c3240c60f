import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'requestors row of the people box',
  confirmed: 'REST/2.0/ticket/{id}',
  confidence: { address: 'high', page: 'high', answer: 'high' },
  tried: 'live',
};
