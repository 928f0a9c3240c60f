import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'sender in the headers; Reply-To where a machine sent it',
  confirmed: null,
  confidence: { address: 'high', page: 'high', answer: 'none' },
  tried: 'live',
};
