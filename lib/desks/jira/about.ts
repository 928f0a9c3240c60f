import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "the issue's reporter field",
  confirmed: '/rest/servicedeskapi/request/{key}',
  confidence: { address: 'high', page: 'medium', answer: 'high' },
  tried: 'fixtures',
};
