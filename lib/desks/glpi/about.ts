import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "requesters in the ticket form's list of actors",
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'fixtures',
};
